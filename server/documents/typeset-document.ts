import { Worker } from 'node:worker_threads'
import type { TypesettingJob, TypesettingResult } from './typesetting-worker.ts'
import type { Typeset } from './typst-compiler.ts'

/** A template that does not compile is a broken promise of ours, never the reader's doing. */
export class TypesettingFailed extends Error {
  override name = 'TypesettingFailed'
}

type Waiting = {
  readonly resolve: (made: Typeset) => void
  readonly reject: (reason: TypesettingFailed) => void
}
type Typesetter = { readonly worker: Worker; readonly waiting: Map<number, Waiting> }

let shared: Typesetter | undefined
let jobs = 0

/**
 * Fills a template of this folder, which reads `data` as `json("/data.json")`, and exports tagged PDF/UA-1.
 * A long report takes a fifth of a second, in which nobody's answers should have to wait: so it is set on a
 * thread of its own, started with the first document and kept (it never keeps the process alive).
 */
export async function typesetDocument(template: string, data: unknown): Promise<Uint8Array> {
  return (await typesetWithMarks(template, data)).pdf
}

/** The same, with what the template laid down under `label`: where on the pages something stands. */
export function typesetWithMarks(template: string, data: unknown, label?: string): Promise<Typeset> {
  shared ??= startTypesetter()
  const { worker, waiting } = shared
  const id = jobs++
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    worker.ref()
    worker.postMessage({ id, template, data, label } satisfies TypesettingJob)
  })
}

function startTypesetter(): Typesetter {
  const worker = new Worker(new URL('./typesetting-worker.ts', import.meta.url))
  const waiting = new Map<number, Waiting>()
  worker.on('message', (result: TypesettingResult) => {
    const job = waiting.get(result.id)
    waiting.delete(result.id)
    if (waiting.size === 0) worker.unref()
    if ('pdf' in result) job?.resolve(result)
    else job?.reject(new TypesettingFailed(result.problem))
  })
  /** What waits is told; the next document gets a new thread. */
  const stop = (reason: string): void => {
    if (shared?.worker === worker) shared = undefined
    for (const { reject } of waiting.values()) reject(new TypesettingFailed(reason))
    waiting.clear()
  }
  worker.on('error', (error) => stop(`the typesetting thread failed: ${error.message}`))
  worker.on('exit', (code) => stop(`the typesetting thread ended with ${code}`))
  worker.unref()
  return { worker, waiting }
}
