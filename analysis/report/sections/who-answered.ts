import type { ReportMaterial } from '../material.ts'
import type { ReportBlock, ReportSection } from '../report-model.ts'
import { reportWords } from '../words.ts'

/** Under this response rate those who answered may differ a good deal from those who did not; peers aim for it too. */
const lowResponseRate = 30

export function whoAnsweredSection(material: ReportMaterial): ReportSection {
  const { participation } = material
  const rate = participation.responseRate
  const bar: readonly ReportBlock[] =
    participation.status === 'shown' && rate === null ? [] : [{ kind: 'participation', participation }]
  return {
    id: 'who-answered',
    domain: null,
    heading: heading(material),
    blocks: [
      ...bar,
      { kind: 'paragraph', text: whoAnsweredSentence(material) },
      ...(rate !== null && rate < lowResponseRate ? [lowRate(rate)] : []),
      ...profile(material),
      { kind: 'note', text: notEveryoneAlike(material) },
    ],
  }
}

function heading(material: ReportMaterial): string {
  const { responses, responseRate } = material.participation
  const { who } = reportWords(material.instrument.band)
  if (responses === null) return `Too few ${who} answered to say how many`
  return responseRate === null ? `${responses} ${who} answered` : `${responseRate}% of ${who} answered`
}

/** "212 young people in Larkminster answered, 34% of the 620 who could." */
export function whoAnsweredSentence({
  participation,
  instrument,
  localAuthority,
  threshold,
}: ReportMaterial) {
  const { who } = reportWords(instrument.band)
  const { responses, eligible, responseRate } = participation
  if (responses === null) {
    return `Fewer than ${threshold} ${who} in ${localAuthority.name} answered, or none did. The report says the same in both cases.`
  }
  return eligible === null || responseRate === null
    ? `${responses} ${who} in ${localAuthority.name} answered.`
    : `${responses} ${who} in ${localAuthority.name} answered, ${responseRate}% of the ${eligible} who could.`
}

/** Beside the population where a national figure is known: those who answer are never quite those who could have. */
function profile({ profile: found, instrument }: ReportMaterial): readonly ReportBlock[] {
  if (
    found === null ||
    !found.table.rows.some(({ group, status }) => group === 'option' && status === 'shown')
  )
    return []
  const { who } = reportWords(instrument.band)
  const { table, margin } = found
  const beside =
    margin === null
      ? 'No national figures by the same groups are known to us.'
      : `${margin.population}: ${margin.citation}. ${margin.caution} Groups they count in another way have no figure beside them.`
  return [
    {
      kind: 'options',
      finding: `${table.title}${margin ? ', beside the population' : ''}`,
      sureness: `Of ${who} who answered a question and said which group they are in. ${beside}`,
      table,
    },
  ]
}

function lowRate(rate: number): ReportBlock {
  return {
    kind: 'note',
    text: `Fewer than ${lowResponseRate} in 100 answered (${rate}%). Those who did may well differ from those who did not, in ways no calculation puts right: read the figures as what these people said.`,
  }
}

function notEveryoneAlike({ instrument }: ReportMaterial): string {
  const { who } = reportWords(instrument.band)
  return `In surveys like this one, those in children’s homes and supported living have answered less often, and said more often that life is hard, than those in families. Nothing in this report is weighted to make up for that: with this many answers weights would add more noise than they take away, and the margins they would need are not known for each authority. So figures may look somewhat better than life is for all ${who} here.`
}
