import { readSurvey } from '../survey/survey-file.ts'
import { tasks } from './tasks.ts'

/** What one process measured: seconds by task and run, and the most memory it ever held. */
export type TaskTimes = {
  readonly seconds: readonly { readonly name: string; readonly runs: readonly number[] }[]
  readonly peakMegabytes: number
}

/**
 * Every task in one process, as an engine would do them, the first run of each counted like the others. Before a time
 * counts its result has to be R's.
 */
const runs = Number(process.argv[2] ?? 3)
const survey = readSurvey()
const seconds = tasks.map(({ name, run, expected, within }) => ({
  name,
  runs: Array.from({ length: runs }, () => {
    process.stderr.write(`${name}\n`)
    const began = performance.now()
    const found = run(survey)
    const took = (performance.now() - began) / 1000
    for (const [figure, value] of Object.entries(expected)) {
      const off = Math.abs((found[figure] ?? Number.NaN) - value)
      if (!(off <= within * Math.abs(value))) {
        throw new Error(`${name}: ${figure} is ${found[figure]}, R has ${value}.`)
      }
    }
    return took
  }),
}))
const peakMegabytes = process.resourceUsage().maxRSS / 1024
process.stdout.write(JSON.stringify({ seconds, peakMegabytes } satisfies TaskTimes))
