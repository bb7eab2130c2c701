import type { BenchmarkMaterial } from './material.ts'
import { comparisonWith, shownRow } from './read-table.ts'
import { points, type ReportWords } from './words.ts'

/** What one indicator says, in a sentence: the share, then how it stands to other local authorities. */
export function finding({ indicator, table }: BenchmarkMaterial, words: ReportWords): string {
  const own = shownRow(table, 'own')
  const others = shownRow(table, 'other-local-authorities')
  if (own === undefined) {
    const elsewhere = others ? `; in other local authorities it is ${others.percentage}%` : ''
    return `${words.notShown(indicator.label)}${elsewhere}`
  }
  const share = words.share(own, indicator.label)
  const comparison = others?.comparison
  if (!others || !comparison) return share
  const there = `in other local authorities (${others.percentage}%)`
  if (comparison.verdict === 'higher') return `${share}: more than ${there}`
  if (comparison.verdict === 'lower') return `${share}: fewer than ${there}`
  if (comparison.verdict === 'similar') return `${share}: about the same as ${there}`
  if (comparison.lower > 0) return `${share}; more than ${there}, but not beyond doubt`
  if (comparison.upper < 0) return `${share}; fewer than ${there}, but not beyond doubt`
  return `${share}; not clearly different from other local authorities (${others.percentage}%)`
}

/** How sure that is, and what the comparison could and could not have shown. */
export function sureness(material: BenchmarkMaterial): string {
  const own = shownRow(material.table, 'own')
  if (own === undefined) {
    return 'Not shown, to protect people: see “How sure we are and how it was done”.'
  }
  return [
    `${own.base} answers. With this many, the true figure most likely lies between ${own.lower}% and ${own.upper}%.`,
    material.routed ? 'Asked only where an earlier answer made it fit.' : '',
    surenessOfDifference(material),
    sinceLastWave(material),
    besideGeneralPopulation(material),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function surenessOfDifference({ table }: BenchmarkMaterial): string {
  const comparison = comparisonWith(table, 'other-local-authorities')
  if (comparison === null) return ''
  const { verdict, difference, lower, upper, smallestDetectable } = comparison
  const between = `${signed(lower)} and ${signed(upper)}`
  if (verdict === 'similar') {
    return `The difference from other local authorities most likely lies between ${between}: under about 10 points either way.`
  }
  if (verdict === 'not-enough-answers' && (lower > 0 || upper < 0)) {
    return `By itself the difference from other local authorities (most likely between ${between}) would pass for a finding; with the number of comparisons and the usual spread between authorities allowed for, it does not.`
  }
  if (verdict === 'not-enough-answers') {
    return `The difference from other local authorities most likely lies between ${between}, so it could be nothing or something that matters. Taken by itself, a true difference of about ${points(smallestDetectable ?? 0)} or more would usually have shown.`
  }
  return `The difference of ${points(Math.abs(difference))} (most likely between ${between}) is more than chance and the usual spread between authorities would bring, with the number of comparisons allowed for.`
}

/** The series may be broken: then the reason stands where the comparison would. */
function sinceLastWave({ table, broken }: BenchmarkMaterial): string {
  const row = table.rows.find(({ group }) => group === 'last-wave')
  if (row === undefined) return ''
  if (row.status === 'not-available')
    return `${row.label}: not compared, because ${broken ?? 'the question changed'}.`
  if (row.percentage === null) return `${row.label}: cannot be shown.`
  const standing = {
    higher: 'higher now',
    lower: 'lower now',
    similar: 'about the same now',
    'not-enough-answers': 'not clearly different now',
  }[row.comparison?.verdict ?? 'not-enough-answers']
  return `${row.label}: ${row.percentage}%, ${standing}.`
}

function besideGeneralPopulation({ table, comparators }: BenchmarkMaterial): string {
  const row = shownRow(table, 'general-population')
  const [comparator] = comparators
  if (!row || !comparator) return ''
  const figure = `${row.label}: ${row.percentage}%`
  if (comparator.bound)
    return `${row.label}: at least ${row.percentage}%, so no comparison is made. ${comparator.caution}`
  const standing = {
    higher: 'higher here',
    lower: 'lower here',
    similar: 'about the same here',
    'not-enough-answers': 'not clearly different here',
  }[row.comparison?.verdict ?? 'not-enough-answers']
  return `${figure}, ${standing}. ${comparator.caution}`
}

/** −3 points, +4 points: with a true minus, which is read aloud. */
function signed(count: number): string {
  if (count === 0) return '0 points'
  return `${count > 0 ? '+' : '−'}${points(Math.abs(count))}`
}
