import { accessSync, constants, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readCodebook } from '../../analysis/dataset/codebook.ts'
import { type ResultFormat, resultOutputs } from '../../analysis/plan/outputs/index.ts'
import { type Plan, readPlan } from '../../analysis/plan/plan-schema.ts'
import type { Results } from '../../analysis/plan/result-schema.ts'
import { AnalysisProblem, analysisProblem } from '../../analysis/problem.ts'
import type { AnalysisJob } from '../analysis-worker/analysis-job.ts'
import { startAnalysis } from '../analysis-worker/start-analysis.ts'
import { readConfig } from '../config.ts'
import { StartError } from '../start-error.ts'
import { programVersion } from '../version.ts'
import { analysisProgress } from './analysis-progress.ts'

/**
 * `npm run --silent analyse -- plan.json [--format json|csv|html] [--out FILE]`: runs a plan of analyses on a CSV file or
 * on sealed waves of the database. Results go to FILE, or else to standard output; everything else to standard error.
 *
 * Ends with 0 when every analysis has its result, with 1 when the plan or the data have a fault or an analysis was
 * refused (the others are written all the same), with 130 when stopped. A FILE appears whole or not at all.
 */
const usage =
  'analyse takes one plan: npm run --silent analyse -- plan.json [--format json|csv|html] [--out FILE]'

type Arguments = {
  readonly planFile: string
  readonly format: ResultFormat
  readonly out: string | undefined
}

function readArguments(): Arguments {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse()
  } catch {
    throw new StartError(usage)
  }
  const { values, positionals } = parsed
  const [planFile] = positionals
  if (planFile === undefined || positionals.length !== 1) throw new StartError(usage)
  if (!Object.hasOwn(resultOutputs, values.format)) throw new StartError(usage)
  return { planFile, format: values.format as ResultFormat, out: values.out }
}

const parse = () =>
  parseArgs({
    options: { format: { type: 'string', default: 'json' }, out: { type: 'string' } },
    allowPositionals: true,
  })

function readText(file: string, path: readonly string[]): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (error) {
    const reason = error instanceof TypeError ? 'is not UTF-8' : 'cannot be read'
    throw analysisProblem('not-a-table-file', path, `${file} ${reason}.`)
  }
}

function readJson(file: string, code: 'not-a-plan' | 'not-a-codebook', path: readonly string[]): unknown {
  try {
    return JSON.parse(readText(file, path))
  } catch (error) {
    if (error instanceof AnalysisProblem) throw error
    const where = error instanceof SyntaxError ? / at position \d+.*$/.exec(error.message)?.[0] : undefined
    throw analysisProblem(code, path, `${file} is not JSON${where ?? ''}.`)
  }
}

async function sourceOf(plan: Plan, folder: string): Promise<AnalysisJob['source']> {
  if ('waves' in plan.data) {
    // Only now: a plan on a file starts in half the time without a database.
    const { openDatabase } = await import('../database/open-database.ts')
    const { readWaveData } = await import('../services/read-wave-data.ts')
    const { db, close } = await openDatabase(readConfig(process.env))
    try {
      return await readWaveData(db, plan.data)
    } finally {
      await close()
    }
  }
  const { csv, codebook } = plan.data
  const described =
    typeof codebook === 'string'
      ? readJson(resolve(folder, codebook), 'not-a-codebook', ['data', 'codebook'])
      : codebook
  return { csv: readText(resolve(folder, csv), ['data', 'csv']), codebook: readCodebook(described) }
}

/** Said before the work and not after it: what could not be written would be lost. */
function refuseOut(out: string, planFile: string, { data }: Plan): void {
  const folder = dirname(resolve(planFile))
  const read = 'csv' in data ? [data.csv, data.codebook].filter((file) => typeof file === 'string') : []
  if ([planFile, ...read.map((file) => resolve(folder, file))].some((file) => resolve(file) === resolve(out)))
    throw new StartError(`${out} is what the plan is read from; results would take its place.`)
  try {
    accessSync(dirname(resolve(out)), constants.W_OK)
  } catch {
    throw new StartError(`${out} cannot be written.`)
  }
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory())
    throw new StartError(`${out} is a folder. Name a file in it.`)
}

/** Written beside its place under another name, then renamed: a reader never finds half a file. */
function write(out: string | undefined, text: string): void {
  if (out === undefined) {
    // Whoever reads may have had enough: `| head` is no fault.
    process.stdout.on('error', () => undefined)
    process.stdout.write(text)
    return
  }
  const partial = join(dirname(out), `.${basename(out)}.${process.pid}.partial`)
  try {
    writeFileSync(partial, text)
    renameSync(partial, out)
  } catch {
    rmSync(partial, { force: true })
    throw new StartError(`${out} cannot be written.`)
  }
}

function printProblem({ faults }: Pick<AnalysisProblem, 'faults'>): void {
  for (const { path, code, message } of faults) {
    console.error(`${path.length > 0 ? `${path.join('/')}: ` : ''}${message} (${code})`)
  }
}

/** Analyses that were refused, said again where somebody looks. True when there are none. */
function allDone(results: Results): boolean {
  const refused = results.analyses.flatMap((each) =>
    each.status === 'done' ? [] : [{ ...each.problem, path: [each.id, ...each.problem.path] }],
  )
  for (const { path, code, message } of refused) console.error(`${path.join('/')}: ${message} (${code})`)
  return refused.length === 0
}

async function analyse(): Promise<number> {
  const { planFile, format, out } = readArguments()
  const plan = readPlan(readJson(planFile, 'not-a-plan', []))
  if (out !== undefined) refuseOut(out, planFile, plan)
  const source = await sourceOf(plan, dirname(resolve(planFile)))
  const progress = analysisProgress(plan.analyses.map(({ id }) => String(id)))
  const running = startAnalysis({ plan, source, version: programVersion(), threshold: null }, progress.at)
  let stopped = false
  process.once('SIGINT', () => {
    stopped = true
    void running.stop()
  })
  try {
    const results = await running.results
    progress.done()
    write(out, resultOutputs[format].write(results))
    return allDone(results) ? 0 : 1
  } catch (problem) {
    progress.done()
    if (stopped) {
      console.error('Stopped. Nothing was written.')
      return 130
    }
    throw problem
  }
}

try {
  process.exitCode = await analyse()
} catch (problem) {
  if (problem instanceof AnalysisProblem) printProblem(problem)
  else if (problem instanceof StartError) console.error(problem.message)
  else throw problem
  process.exitCode = 1
}
