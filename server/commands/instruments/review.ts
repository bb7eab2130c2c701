import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { recordReview } from '../../../surveys/languages/record-review.ts'
import { recordedReviews } from '../../../surveys/languages/recorded-reviews.ts'
import { type Command, misused, refused } from './command.ts'
import { readArguments, readVersion } from './read-arguments.ts'

const file = resolve(import.meta.dirname, '../../../surveys/languages/reviews.json')

export const review: Command = {
  usage: 'review ID@VERSION LANGUAGE --role ROLE [--date YYYY-MM-DD]',
  does: 'Records that somebody who speaks a language has read a version in it. The role, never a name.',

  async run(given) {
    const read = readArguments(given, ['role', 'date'])
    if (!read.ok) return misused(read.message)
    const [name, language, ...more] = read.positionals
    const { role, date = new Date().toISOString().slice(0, 10) } = read.options
    const instrument = readVersion(name)
    if (typeof instrument === 'string') return misused(instrument)
    if (language === undefined || more.length > 0) return misused('Name one language, such as cy.')
    if (role === undefined)
      return misused('Say why their word counts: --role "native speaker, youth worker".')

    const { id, version } = instrument
    const recorded = recordReview(recordedReviews, { language, instrument: id, version, role, date })
    if (!recorded.ok) {
      const faults = recorded.faults.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
      return refused(`The review of ${name} in ${language} cannot be recorded:`, ...faults)
    }
    await writeFile(file, `${JSON.stringify(recorded.reviews, null, 2)}\n`)
    return {
      exitCode: 0,
      lines: [
        `Recorded: ${name} in ${language}, read by a ${role} on ${date}.`,
        'Commit surveys/languages/reviews.json.',
      ],
    }
  },
}
