import { parentPort } from 'node:worker_threads'
import { typeset } from './typst-compiler.ts'

export type TypesettingJob = { readonly id: number; readonly template: string; readonly data: unknown }
export type TypesettingResult =
  | { readonly id: number; readonly pdf: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly problem: string }

/** One job after the other: the compiler holds one document at a time. */
parentPort?.on('message', ({ id, template, data }: TypesettingJob) => {
  try {
    const pdf = typeset(template, data)
    parentPort?.postMessage({ id, pdf } satisfies TypesettingResult, [pdf.buffer])
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    parentPort?.postMessage({ id, problem } satisfies TypesettingResult)
  }
})
