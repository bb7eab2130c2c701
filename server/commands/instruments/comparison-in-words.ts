import type { VersionComparison } from '../../../surveys/model/compare-versions.ts'
import type { Condition } from '../../../surveys/model/condition.ts'
import type { SeriesReason, SeriesVerdict } from '../../../surveys/model/series-verdicts.ts'

/** A comparison for somebody at a terminal: what a respondent would notice, then what it does to the figures. */
export function comparisonInWords(
  comparison: VersionComparison,
  from: string,
  to: string,
): readonly string[] {
  const { added, removed, moved, wording, codes, routing, series } = comparison
  return [
    `From ${from} to ${to}`,
    '',
    ...block('Items added', added),
    ...block('Items removed', removed),
    ...block('Items that moved', moved),
    ...block(
      'Wording',
      wording.flatMap(({ place, before, after }) => [
        place,
        `  - ${before ?? '(nothing)'}`,
        `  + ${after ?? '(nothing)'}`,
      ]),
    ),
    ...block(
      'Codes',
      codes.map(({ item, before, after }) => `${item}: ${before.join(', ')} → ${after.join(', ')}`),
    ),
    ...block(
      'Routing',
      routing.map(({ item, before, after }) => `${item}: asked ${inWords(before)} → asked ${inWords(after)}`),
    ),
    ...verdicts.flatMap(([verdict, title]) =>
      block(
        title,
        series
          .filter((each) => each.verdict === verdict)
          .map(({ indicator, reasons }) =>
            [indicator, ...reasons.map((reason) => `(${reasonsInWords[reason]})`)].join(' '),
          ),
      ),
    ),
  ]
}

const verdicts: readonly (readonly [SeriesVerdict['verdict'], string])[] = [
  ['breaks', 'Series that break: a trend stops here'],
  ['continues-with-caution', 'Series that continue with a caution'],
  ['continues', 'Series that continue'],
  ['starts', 'Series that start'],
]

const reasonsInWords: Readonly<Record<SeriesReason, string>> = {
  'no-longer-asked': 'no longer asked',
  'another-item': 'fed by another item',
  'another-kind': 'answered in another way',
  'question-reworded': 'the question has other words',
  'codes-changed': 'other answers on offer',
  'labels-reworded': 'the answers have other words',
  'cut-changed': 'other answers count',
  'asked-of-others': 'other people are asked',
  'hint-changed': 'another hint',
  'ways-not-to-answer-changed': 'other ways not to answer',
  moved: 'in another place',
  'asked-after-another-item': 'after another question',
}

function block(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), '']
}

function inWords(condition: Condition | null): string {
  return condition === null ? 'of everybody' : `if ${conditionInCodes(condition)}`
}

function conditionInCodes(condition: Condition): string {
  if ('all' in condition) return `(${condition.all.map(conditionInCodes).join(' and ')})`
  if ('any' in condition) return `(${condition.any.map(conditionInCodes).join(' or ')})`
  if ('not' in condition) return `not ${conditionInCodes(condition.not)}`
  return `${condition.item} is ${condition.is.join(' or ')}`
}
