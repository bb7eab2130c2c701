import type { Verdict } from '../../published/published-table.ts'
import { brightSpotRule, brightSpots } from '../bright-spots.ts'
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

/** Bright spots, what to explore, what cannot be told, and whether it is luck. */
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
  const compared = withVerdict(shown, 'higher', 'lower', 'similar', 'not-enough-answers')
  if (compared.length === 0) return []
  const { bright, explore } = brightSpots(shown)
  const similar = withVerdict(shown, 'similar')
  const settled = [...bright, ...explore, ...similar]
  const untold = compared.filter((each) => !settled.includes(each))
  return [
    spots('Bright spots', bright, 'None that chance could not have brought.', words),
    spots('What to explore', explore, 'Nothing that chance could not have brought.', words),
    {
      kind: 'titled-list',
      title: 'What we cannot tell',
      items: [
        ...(untold.length === 0
          ? ['On every measure compared, the answers settle whether there is a difference that matters.']
          : [
              `On ${untold.length === 1 ? 'one measure' : `${numberWord(untold.length)} measures`} the answers do not settle whether there is a difference that matters: ${names(untold)}.`,
            ]),
        ...(similar.length === 0
          ? []
          : [
              `On ${similar.length === 1 ? 'one measure' : numberWord(similar.length)} it is about the same as elsewhere, within 10 points either way.`,
            ]),
      ],
    },
    {
      kind: 'note',
      text: `${brightSpotRule(words.who)} ${isItLuck(compared.length, bright.length + explore.length)}`,
    },
  ]
}

/** As many as are read aloud; the sections have them all. */
const mostSpots = 4

function spots(
  title: string,
  found: readonly BenchmarkMaterial[],
  none: string,
  words: ReportWords,
): ReportBlock {
  const left = found.length - mostSpots
  const items = [
    ...found.slice(0, mostSpots).map((each) => `${finding(each, words)}.`),
    ...(left > 0 ? [`And ${numberWord(left)} more, marked in the tables.`] : []),
  ]
  return { kind: 'titled-list', title, items: items.length === 0 ? [none] : items }
}

/** The lead member's own question. Twenty comparisons at the usual level bring one false alarm on average. */
function isItLuck(compared: number, outstanding: number): string {
  const byChance = Math.round(compared / 20)
  const flagged = byChance === 0 ? 'up to one' : `about ${numberWord(byChance)}`
  const rule = `Is it luck? ${capitalised(numberWord(compared))} ${compared === 1 ? 'measure was' : 'measures were'} compared; judged one by one, ${flagged} would stand out by chance alone.`
  return outstanding === 0
    ? rule
    : `${rule} Of what is said to stand out, we expect no more than about one in twenty to be a false alarm.`
}

/** One page holds about ten; the tables mark them all. */
const mostNames = 8

function names(materials: readonly BenchmarkMaterial[]): string {
  const named = materials.slice(0, mostNames).map(({ indicator }) => indicator.shortLabel)
  const left = materials.length - named.length
  return `${named.join('; ')}${left === 0 ? '' : `; and ${left} more, marked in the tables`}`
}
