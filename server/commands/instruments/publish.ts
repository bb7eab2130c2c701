import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { checkRegisteredVersion } from '../../../surveys/checks/check-registered.ts'
import { registeredVersion } from '../../../surveys/checks/registered-surroundings.ts'
import { versionStatus } from '../../../surveys/instruments/may-be-fielded.ts'
import { fingerprint } from '../../../surveys/model/fingerprint.ts'
import { versionName } from '../../../surveys/model/version-name.ts'
import { type Command, misused, refused } from './command.ts'
import { readArguments, readVersion } from './read-arguments.ts'
import { withFingerprint } from './with-fingerprint.ts'

const file = resolve(import.meta.dirname, '../../../surveys/instruments/published.ts')

export const publish: Command = {
  usage: 'publish ID@VERSION',
  does: 'Commits a draft’s fingerprint: from then on it never changes, and waves may field it.',

  async run(given) {
    const read = readArguments(given, [])
    if (!read.ok) return misused(read.message)
    if (read.positionals.length > 1) return misused('Publish one version at a time.')
    const instrument = readVersion(read.positionals[0])
    if (typeof instrument === 'string') return misused(instrument)
    const name = versionName(instrument)
    if (versionStatus(instrument.id, instrument.version) === 'published') {
      return refused(`${name} is published already. A change needs version ${instrument.version + 1}.`)
    }
    const errors = checkRegisteredVersion(instrument).findings.filter(({ level }) => level === 'error')
    const version = registeredVersion(instrument.id, instrument.version)
    if (version === undefined || errors.length > 0) {
      return refused(`${name} has ${errors.length} errors; “check ${name}” says where.`)
    }
    const print = fingerprint(version.instrument, version.words, version.shared)
    await writeFile(file, withFingerprint(await readFile(file, 'utf8'), name, print))
    return {
      exitCode: 0,
      lines: [`${name} is published as ${print}.`, 'Commit surveys/instruments/published.ts with it.'],
    }
  },
}
