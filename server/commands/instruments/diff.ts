import { stat } from 'node:fs/promises'
import { readDefinition } from '../../../surveys/checks/read-definition.ts'
import { registeredVersion } from '../../../surveys/checks/registered-surroundings.ts'
import { indicators as registeredIndicators } from '../../../surveys/indicators/index.ts'
import { shared } from '../../../surveys/languages/en/shared.ts'
import { compareVersions, type Version } from '../../../surveys/model/compare-versions.ts'
import type { Indicator } from '../../../surveys/model/indicator.ts'
import { type Command, misused, refused } from './command.ts'
import { comparisonInWords } from './comparison-in-words.ts'
import { readArguments, readVersion } from './read-arguments.ts'
import { readCandidate } from './read-candidates.ts'

type Side = { readonly version: Version; readonly indicators: readonly Indicator[] }

export const diff: Command = {
  usage: 'diff BEFORE AFTER   (each ID@VERSION, or a FILE as for check)',
  does: 'Says what changed between two versions, and which indicators’ series go on.',

  async run(given) {
    const read = readArguments(given, [])
    if (!read.ok) return misused(read.message)
    const [from, to, ...more] = read.positionals
    if (from === undefined || to === undefined || more.length > 0) {
      return misused('Name two versions, the earlier one first.')
    }
    const before = await sideOf(from)
    const after = await sideOf(to)
    if (typeof before === 'string') return refused(before)
    if (typeof after === 'string') return refused(after)
    const comparison = compareVersions(before.version, after.version, after.indicators)
    return { exitCode: 0, lines: comparisonInWords(comparison, from, to) }
  },
}

/** A version to compare, or one sentence on why it is none: what is broken is for `check`. */
async function sideOf(name: string): Promise<Side | string> {
  const there = await stat(name).catch(() => undefined)
  if (there?.isFile()) return sideFromFile(name)
  const instrument = readVersion(name)
  if (typeof instrument === 'string') return instrument
  const version = registeredVersion(instrument.id, instrument.version)
  if (version === undefined) return `${name} has no words in the source language.`
  return readDefinition(version).faults.length === 0
    ? { version, indicators: registeredIndicators }
    : broken(name)
}

async function sideFromFile(file: string): Promise<Side | string> {
  const read = await readCandidate(file)
  if ('unreadable' in read) return `${file}: ${read.unreadable}`
  const { instrument, words, faults } = readDefinition(read)
  if (instrument === null || words === null || faults.length > 0) return broken(file)
  return {
    version: { instrument, words, shared: read.surroundings?.sourceShared ?? shared },
    indicators: read.surroundings?.indicators ?? registeredIndicators,
  }
}

const broken = (name: string) => `${name} is broken; “check ${name}” says where.`
