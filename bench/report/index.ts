import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReportModel } from '../../analysis/report/report-model.ts'
import { readConfig } from '../../server/config.ts'
import type { Context } from '../../server/context.ts'
import { migrateDatabase } from '../../server/database/migrate-database.ts'
import { openPostgresql } from '../../server/database/open-database.ts'
import { typesetReport } from '../../server/documents/typeset-report.ts'
import { writeReportPack } from '../../server/documents/write-report-pack.ts'
import { isRefusal } from '../../server/problems.ts'
import { findWave } from '../../server/repositories/waves.ts'
import { type BenchmarkDatasets, makeReport } from '../../server/services/make-report.ts'
import { systemContext } from '../../server/system-context.ts'
import { startPostgresql } from '../../tests/support/collection/postgresql.ts'
import { type Bench, type Figure, median, rounded } from '../figure.ts'
import { authorities, loadMadeUpAuthorities } from './made-up-authorities.ts'

const instrument = 'ages-11-17'
const warmUps = 3
const timed = 15

/**
 * One authority's report from the database to PDF, and its whole pack; then the packs of all 150, with their wave before.
 * The benchmark set is read and its drivers are fitted once a process, so that has a figure of its own.
 */
export const report: Bench = {
  name: 'report',
  async run(print) {
    const postgresql = await startPostgresql()
    const folder = await mkdtemp(join(tmpdir(), 'heard-bench-report-'))
    const { db, close } = await openPostgresql(postgresql.url)
    try {
      await migrateDatabase(db)
      const context = systemContext(readConfig({ KEYS_DIR: join(folder, 'keys') }), db)
      await loadMadeUpAuthorities(context)
      process.stderr.write('loaded\n')
      await measure(context, folder, print)
    } finally {
      await close()
      await postgresql.stop()
      await rm(folder, { recursive: true, force: true })
    }
  },
}

async function measure(context: Context, folder: string, print: (figure: Figure) => void): Promise<void> {
  const datasets: BenchmarkDatasets = new Map()
  const figure = { bench: 'report', budget: null, runs: 1 } as const
  const since = (start: number) => performance.now() - start

  const first = performance.now()
  await typesetReport(await reportOf(context, datasets, 0))
  print({
    ...figure,
    name: 'the first report, two sets read and fitted',
    value: rounded(since(first)),
    unit: 'ms',
  })
  for (let place = 1; place <= warmUps; place += 1) {
    await typesetReport(await reportOf(context, datasets, place))
  }
  const runs = []
  for (let place = warmUps + 1; place <= warmUps + timed; place += 1) {
    // The wave before has had its report for two years.
    await reportOf(context, datasets, place, '2024')
    const start = performance.now()
    const model = await reportOf(context, datasets, place)
    const made = since(start)
    await typesetReport(model)
    runs.push({ made, all: since(start) })
  }
  const of = (name: string, value: number, budget: number | null) =>
    print({ ...figure, name, value: rounded(value), unit: 'ms', budget, runs: timed })
  of('database to model, released', median(runs.map(({ made }) => made)), null)
  of('database to PDF', median(runs.map(({ all }) => all)), 500)

  const packs = []
  for (let place = 0; place < authorities; place += 1) {
    const start = performance.now()
    const model = await reportOf(context, datasets, place)
    await writeReportPack(join(folder, `la-${place}`), `la-${place}-2026`, [model])
    packs.push(since(start))
    if (place % 30 === 29) process.stderr.write(`${place + 1} packs\n`)
  }
  print({
    ...figure,
    name: 'a pack in every form',
    value: rounded(median(packs)),
    unit: 'ms',
    runs: authorities,
  })
  const all = packs.reduce((sum, each) => sum + each, 0) / 1000
  print({ ...figure, name: `packs of all ${authorities}`, value: rounded(all), unit: 's' })
}

async function reportOf(
  context: Context,
  datasets: BenchmarkDatasets,
  place: number,
  year = '2026',
): Promise<ReportModel> {
  const wave = await findWave(context.db, `la-${place}-${year}`)
  if (wave === undefined) throw new Error('The bench has loaded its waves.')
  const made = await makeReport(context, datasets, wave, instrument)
  if (isRefusal(made)) throw new Error(JSON.stringify(made))
  return made
}
