import type { Verdict } from '../../published/published-table.ts'
import { finding } from '../finding.ts'
import type { BenchmarkMaterial, ReportMaterial } from '../material.ts'
import { comparisonWith } from '../read-table.ts'
import type { ReportBlock } from '../report-model.ts'
import { capitalised, numberWord, type ReportWords } from '../words.ts'

export function withVerdict(shown: readonly BenchmarkMaterial[], ...verdicts: readonly Verdict[]) {
  return shown.filter(({ table }) => {
    const comparison = comparisonWith(table, 'other-local-authorities')
    return comparison !== null && verdicts.includes(comparison.verdict)
  })
}

/** What stands out from other authorities, what does not, what cannot be told, and whether it is luck. */
export function comparedWithOthers(
  shown: readonly BenchmarkMaterial[],
  material: ReportMaterial,
  words: ReportWords,
): readonly ReportBlock[] {
  if (material.scope === 'benchmark-set') return []
  if (material.benchmarkSet === null) {
    return [
      {
        kind: 'note',
        text: 'The programme has not yet published a set of local authorities to compare with, so this report says what was answered here and not how that compares.',
      },
    ]
  }
  const outstanding = withVerdict(shown, 'higher', 'lower')
  const similar = withVerdict(shown, 'similar')
  const untold = withVerdict(shown, 'not-enough-answers')
  const compared = outstanding.length + similar.length + untold.length
  if (compared === 0) return []
  return [
    ...standsOut(outstanding, words),
    ...(similar.length === 0
      ? []
      : [paragraph(`About the same as in other local authorities, within 10 points: ${names(similar)}.`)]),
    ...(untold.length === 0
      ? []
      : [
          paragraph(
            `What we cannot tell: on ${untold.length === 1 ? 'one measure' : `${numberWord(untold.length)} measures`} the answers do not settle whether there is a difference that matters: ${names(untold)}.`,
          ),
        ]),
    { kind: 'note', text: isItLuck(compared, outstanding.length) },
  ]
}

function standsOut(outstanding: readonly BenchmarkMaterial[], words: ReportWords): readonly ReportBlock[] {
  if (outstanding.length === 0) {
    return [
      paragraph('What stands out from other local authorities: nothing, beyond what chance could bring.'),
    ]
  }
  return [
    paragraph('What stands out from other local authorities:'),
    { kind: 'list', items: outstanding.map((each) => `${finding(each, words)}.`) },
  ]
}

/** The lead member's own question. Twenty comparisons at the usual level bring one false alarm on average. */
function isItLuck(compared: number, outstanding: number): string {
  const byChance = Math.round(compared / 20)
  const flagged = byChance === 0 ? 'up to one' : `about ${numberWord(byChance)}`
  const rule = `Is it luck? ${capitalised(numberWord(compared))} ${compared === 1 ? 'measure was' : 'measures were'} compared. Judged one by one in the usual way, ${flagged} would stand out by chance alone, so we ask for more before we say that anything does.`
  return outstanding === 0
    ? rule
    : `${rule} Of what is said to stand out, we expect no more than about one in twenty to be a false alarm.`
}

/** One page holds about ten; the tables mark them all. */
const mostNames = 10

function names(materials: readonly BenchmarkMaterial[]): string {
  const named = materials.slice(0, mostNames).map(({ indicator }) => indicator.shortLabel)
  const left = materials.length - named.length
  return `${named.join('; ')}${left === 0 ? '' : `; and ${left} more, marked in the tables`}`
}

function paragraph(text: string): ReportBlock {
  return { kind: 'paragraph', text }
}
