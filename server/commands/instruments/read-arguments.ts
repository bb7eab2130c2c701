import { parseArgs } from 'node:util'
import { findInstrument, instrumentVersions } from '../../../surveys/instruments/index.ts'
import type { Instrument } from '../../../surveys/model/instrument.ts'
import { readVersionName, versionName } from '../../../surveys/model/version-name.ts'

export type ReadArguments =
  | {
      readonly ok: true
      readonly positionals: readonly string[]
      readonly options: Readonly<Record<string, string>>
    }
  | { readonly ok: false; readonly message: string }

/** Positional arguments and `--name value` options; one that the command does not know is a mistake, not ignored. */
export function readArguments(given: readonly string[], options: readonly string[]): ReadArguments {
  try {
    const { positionals, values } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])),
    })
    return { ok: true, positionals, options: values as Record<string, string> }
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}

/** A registered version by its name, or one sentence on why there is none. */
export function readVersion(name: string | undefined): Instrument | string {
  const known = instrumentVersions.map(versionName).join(', ')
  if (name === undefined) return `Name a version, one of ${known}.`
  const read = readVersionName(name)
  if (read === null) return `“${name}” is no version; a version is named like ${known.split(', ')[0]}.`
  return findInstrument(read.id, read.version) ?? `There is no version ${name}; there are ${known}.`
}
