import { stat } from 'node:fs/promises'
import {
  type CheckedSubject,
  checkRegistered,
  checkRegisteredVersion,
} from '../../../surveys/checks/check-registered.ts'
import { daysBetween } from '../../../surveys/checks/days-between.ts'
import { itemOf } from '../../../surveys/checks/place-of.ts'
import type { Finding } from '../../../surveys/checks/rule.ts'
import { type Command, misused } from './command.ts'
import { readArguments, readVersion } from './read-arguments.ts'
import { checkFile, checkFolder } from './read-candidates.ts'
import { readingTable } from './reading-table.ts'

export const check: Command = {
  usage: 'check [FOLDER | FILE | ID@VERSION] [--today YYYY-MM-DD]',
  does: 'Says everything that is wrong, with its place, and how hard each band is to read.',

  async run(given) {
    const read = readArguments(given, ['today'])
    if (!read.ok) return misused(read.message)
    const today = read.options['today'] ?? new Date().toISOString().slice(0, 10)
    if (Number.isNaN(daysBetween(today, today))) return misused('--today is a day, as YYYY-MM-DD.')
    const [what, ...more] = read.positionals
    if (more.length > 0) return misused('Check one folder, file or version at a time.')

    const subjects = await subjectsOf(what, today)
    if (typeof subjects === 'string') return misused(subjects)
    const errors = countOf(subjects, 'error')
    return {
      exitCode: errors === 0 ? 0 : 1,
      lines: [
        ...subjects.flatMap(report),
        ...(what === undefined ? [...readingTable(), ''] : []),
        `${count(errors, 'error')} and ${count(countOf(subjects, 'warning'), 'warning')} in ${count(subjects.length, 'subject')}.`,
      ],
    }
  },
}

async function subjectsOf(
  what: string | undefined,
  today: string,
): Promise<readonly CheckedSubject[] | string> {
  if (what === undefined) return checkRegistered(today)
  const there = await stat(what).catch(() => undefined)
  if (there?.isDirectory()) return checkFolder(what, today)
  if (there?.isFile()) return [await checkFile(what, today)]
  if (!what.includes('@')) return `There is no folder or file ${what}.`
  const instrument = readVersion(what)
  return typeof instrument === 'string' ? instrument : [checkRegisteredVersion(instrument)]
}

/** Errors before warnings, each with its place first: that is what a designer goes to. */
function report(subject: CheckedSubject): readonly string[] {
  const { name, findings, kept } = subject
  const errors = countOf([subject], 'error')
  const warnings = countOf([subject], 'warning')
  return [
    `${name}: ${count(errors, 'error')}, ${count(warnings, 'warning')}${kept.length === 0 ? '' : `, ${count(kept.length, 'warning')} kept`}`,
    ...findings.map((finding) => `  ${finding.level.padEnd(7)}  ${line(finding, subject)}`),
    ...kept.map((finding) => `  kept     ${line(finding, subject)}\n             because ${finding.why}`),
    '',
  ]
}

function line(finding: Finding, { instrument }: CheckedSubject): string {
  const item = itemOf(finding, instrument)
  const named = item === undefined || finding.path.includes(item) ? '' : ` (${item})`
  return `${finding.path.join('.') || 'whole file'}${named}: ${finding.message} [${finding.code}]`
}

function countOf(subjects: readonly CheckedSubject[], level: Finding['level']): number {
  return subjects.flatMap(({ findings }) => findings).filter((finding) => finding.level === level).length
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
