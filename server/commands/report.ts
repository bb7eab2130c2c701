import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { acrossAgesId } from '../../analysis/report/across-ages.ts'
import { readConfig } from '../config.ts'
import type { Context } from '../context.ts'
import { migrateDatabase } from '../database/migrate-database.ts'
import { openDatabase } from '../database/open-database.ts'
import { writeReportPack } from '../documents/write-report-pack.ts'
import { isRefusal, problemOf } from '../problems.ts'
import { findWave, listWaves, type Wave } from '../repositories/waves.ts'
import { type BenchmarkDatasets, makeReport } from '../services/make-report.ts'
import { StartError } from '../start-error.ts'
import { systemContext } from '../system-context.ts'
import { progress } from './demonstration/progress.ts'

/**
 * `npm run report -- --la CODE [--wave ID] --out DIR`: every report of one sealed wave in every form (page, PDF,
 * spreadsheets, CSV with its companion, JSON), without a server. Without --wave, the authority's latest sealed one.
 * `--all --out DIR`: the latest of every authority, a folder each. A file appears whole or not at all.
 */
const usage =
  'report takes an authority or all: npm run report -- --la CODE [--wave ID] --out DIR, or --all --out DIR'

type Arguments = { readonly la: string | undefined; readonly wave: string | undefined; readonly out: string }

function readArguments(): Arguments {
  try {
    const { values } = parseArgs({
      options: {
        la: { type: 'string' },
        wave: { type: 'string' },
        out: { type: 'string' },
        all: { type: 'boolean', default: false },
      },
    })
    const { la, wave, out, all } = values
    if (out === undefined || all === (la !== undefined) || (all && wave !== undefined)) throw new Error(usage)
    return { la, wave, out: resolve(out) }
  } catch {
    throw new StartError(usage)
  }
}

/** Which waves are reported, each with its folder. */
async function wavesToReport(
  { db }: Context,
  { la, wave, out }: Arguments,
): Promise<readonly (readonly [Wave, string])[]> {
  if (wave !== undefined) {
    const found = await findWave(db, wave)
    if (found === undefined || found.localAuthority.id !== la) {
      throw new StartError(`${la} has no wave ${wave}. ${await knownWaves(db, la)}`)
    }
    return [[found, out]]
  }
  const sealed = (await listWaves(db, la)).filter(({ state }) => state === 'sealed')
  if (sealed.length === 0) {
    throw new StartError(
      la === undefined ? 'No wave is sealed yet.' : `${la} has no sealed wave. ${await knownWaves(db, la)}`,
    )
  }
  // Newest first: the first of each authority is its latest.
  const latest = sealed.filter(
    (each, place) =>
      sealed.findIndex(({ localAuthority }) => localAuthority.id === each.localAuthority.id) === place,
  )
  return latest.map((each) => [each, la === undefined ? join(out, each.id) : out])
}

async function knownWaves(db: Context['db'], la: string | undefined): Promise<string> {
  const waves = await listWaves(db, la)
  if (waves.length === 0) return 'There is no such authority, or it has no waves.'
  return `It has ${waves.map(({ id, state }) => `${id} (${state})`).join(', ')}.`
}

async function report(): Promise<void> {
  const given = readArguments()
  const config = readConfig(process.env)
  const { db, close } = await openDatabase(config)
  try {
    await migrateDatabase(db)
    const context = systemContext(config, db)
    const waves = await wavesToReport(context, given)
    const datasets: BenchmarkDatasets = new Map()
    const bar = progress(waves.length, 'Reports')
    const left: string[] = []
    for (const [wave, folder] of waves) {
      const several = wave.instruments.length > 1 ? [acrossAgesId] : []
      const made = []
      for (const instrument of [...wave.instruments.map((each) => each.instrument), ...several]) {
        made.push({ instrument, outcome: await makeReport(context, datasets, wave, instrument) })
      }
      const reports = made.flatMap(({ outcome }) => (isRefusal(outcome) ? [] : [outcome]))
      for (const { instrument, outcome } of made) {
        if (isRefusal(outcome)) left.push(`${wave.id}, ${instrument}: ${problemOf(outcome).title}`)
      }
      if (reports.length > 0) await writeReportPack(folder, wave.id, reports)
      bar.step()
    }
    bar.done()
    for (const line of left) console.error(line)
    if (left.length > 0) process.exitCode = 1
    else console.log(`Written to ${given.out}.`)
  } finally {
    await close()
  }
}

try {
  await report()
} catch (problem) {
  if (!(problem instanceof StartError)) throw problem
  console.error(problem.message)
  process.exitCode = 1
}
