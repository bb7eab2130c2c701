/** A survey of twelve in three places, every kind of column and of missing, for tests of what reads and runs plans. */
export const smallCodebook = {
  format: 'heard-codebook/1',
  title: 'Tea',
  weight: 'weight',
  missing: { '-8': 'not-sure', '-9': 'prefer-not-to-say', '-7': 'not-asked' },
  variables: {
    place: { type: 'identifier' },
    tea: {
      type: 'codes',
      label: 'Likes tea',
      codes: [
        { code: 'y', label: 'Yes' },
        { code: 'n', label: 'No' },
      ],
    },
    often: { type: 'codes', codes: ['never', 'sometimes', 'always'], ordered: true },
    life: { type: 'codes', codes: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'], ordered: true },
    height: { type: 'number', least: 50, most: 220 },
    weight: { type: 'number' },
  },
}

export const smallCsv = `place,tea,often,life,height,weight,unread
north,y,always,10,150,1,x
north,y,always,9,151.5,1,x
north,n,never,2,,1,x
north,y,sometimes,7,160,1,x
south,n,-8,4,1.4e2,2,x
south,y,always,-9,155,2,x
south,n,never,3,149,2,x
"south, far",y,-7,8,170,0.5,"a ""quoted"" cell"
"south, far",n,sometimes,5,171,0.5,"two
lines"
"south, far",NA,always,6,NA,0.5,x
north,y,always,8,162,1,x
south,n,never,1,148,2,x
`

export const smallPlan = (analyses: readonly object[], more: object = {}) => ({
  format: 'heard-plan/1',
  data: { csv: 'small.csv', codebook: smallCodebook },
  variables: { tea: { positive: ['y'] } },
  analyses,
  ...more,
})
