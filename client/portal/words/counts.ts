const number = new Intl.NumberFormat('en-GB')

export const inWords = (count: number): string => number.format(count)

export const counted = (count: number, one: string, many: string): string =>
  `${inWords(count)} ${count === 1 ? one : many}`
