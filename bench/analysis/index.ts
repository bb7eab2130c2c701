import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { type Bench, type Figure, median, rounded } from '../figure.ts'
import { surveyFile, surveyListing, writeSurvey } from '../survey/survey-file.ts'
import type { TaskTimes } from './run-tasks.ts'
import { tasks } from './tasks.ts'

const runs = 3
const rScripts = join(import.meta.dirname, '../r')

/** Times and peak memory of the engine on a million people, beside R where `Rscript` and its packages are there. */
export const analysis: Bench = {
  name: 'analysis',
  async run(print) {
    writeSurvey()
    const processes = Array.from({ length: runs }, runOurs)
    const figure = (name: string, value: number, unit: string, budget: number | null): Figure => ({
      bench: 'analysis',
      name,
      value: rounded(value),
      unit,
      budget,
      runs,
    })
    for (const { name, budget, peer } of tasks) {
      const ours = median(
        processes.flatMap(({ seconds }) => seconds.find((task) => task.name === name)?.runs ?? []),
      )
      const theirs = peer && runPeer(peer.script)
      print({
        ...figure(name, ours, 's', budget),
        ...(peer &&
          theirs && {
            beside: {
              what: peer.what,
              value: rounded(theirs.seconds),
              ratio: rounded(theirs.seconds / ours),
            },
          }),
      })
      if (theirs) {
        print({
          ...figure(`${name}: memory of R`, theirs.peakMegabytes, 'MB', null),
        })
      }
    }
    print(
      figure(
        'peak memory, all tasks in one process',
        median(processes.map((each) => each.peakMegabytes)),
        'MB',
        400,
      ),
    )
  },
}

/** A fresh process each time, so that memory and a cold start are measured too. */
function runOurs(): TaskTimes {
  const script = join(import.meta.dirname, 'run-tasks.ts')
  const output = execFileSync(process.execPath, [...process.execArgv, script, '1'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(output) as TaskTimes
}

/** R prints `seconds` and `megabytes`. Null where R, or a package it needs, is not installed. */
function runPeer(script: string): { readonly seconds: number; readonly peakMegabytes: number } | null {
  const found = Array.from({ length: runs }, () => {
    const { status, stdout } = spawnSync('Rscript', ['--vanilla', join(rScripts, script)], {
      encoding: 'utf8',
      env: { ...process.env, SURVEY_BIN: surveyFile, SURVEY_JSON: surveyListing },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const line = /seconds ([\d.]+) megabytes ([\d.]+)/.exec(stdout ?? '')
    return status === 0 && line ? { seconds: Number(line[1]), peakMegabytes: Number(line[2]) } : null
  })
  const done = found.filter((each) => each !== null)
  if (done.length < runs) {
    process.stderr.write(`${script}: R is not here, or a package it needs\n`)
    return null
  }
  return {
    seconds: median(done.map((each) => each.seconds)),
    peakMegabytes: median(done.map((each) => each.peakMegabytes)),
  }
}
