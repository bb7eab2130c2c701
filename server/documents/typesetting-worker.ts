import { parentPort } from 'node:worker_threads'
import { type Typeset, typeset } from './typst-compiler.ts'

export type TypesettingJob = {
  readonly id: number
  readonly template: string
  readonly data: unknown
  readonly label: string | undefined
}
export type TypesettingResult =
  | ({ readonly id: number } & Typeset)
  | { readonly id: number; readonly problem: string }

/** One job after the other: the compiler holds one document at a time. */
parentPort?.on('message', ({ id, template, data, label }: TypesettingJob) => {
  try {
    const made = typeset(template, data, label)
    parentPort?.postMessage({ id, ...made } satisfies TypesettingResult, [made.pdf.buffer])
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    parentPort?.postMessage({ id, problem } satisfies TypesettingResult)
  }
})
