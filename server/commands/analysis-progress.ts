import type { AnalysisProgress } from '../analysis-worker/analysis-job.ts'

/** Short work says nothing. */
const quietFor = 1000
const between = 500

/**
 * How far a plan has come, on standard error, once it takes longer than a second: one line rewritten on a terminal, in a
 * log a line each time another analysis begins.
 */
export function analysisProgress(ids: readonly string[]): {
  readonly at: (progress: AnalysisProgress) => void
  readonly done: () => void
} {
  let began: number | undefined
  const { stderr } = process
  let said = Number.NEGATIVE_INFINITY
  let last = ''
  let drawn = false
  return {
    at({ analysis, of, share }) {
      const now = performance.now()
      began ??= now
      if (now - began < quietFor || now - said < between) return
      const name = `${analysis + 1} of ${of}: ${ids[analysis] ?? ''}`
      const line = share > 0 ? `${name}, ${Math.round(100 * share)} %` : name
      if (stderr.isTTY) {
        stderr.write(`\r\u001b[2K${line}`)
        drawn = true
      } else if (name !== last) stderr.write(`${line}\n`)
      said = now
      last = name
    },
    done() {
      if (drawn) stderr.write('\r\u001b[2K')
    },
  }
}
