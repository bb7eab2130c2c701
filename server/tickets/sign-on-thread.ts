import type { KeyObject } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { together } from '../together.ts'
import { publicHalf } from './sign-blinded.ts'
import type { Signed, SigningTask } from './signing-thread.ts'

type Waiting = {
  readonly done: (signatures: readonly Buffer[]) => void
  readonly failed: (error: Error) => void
}
type Thread = { readonly worker: Worker; readonly waiting: Map<number, Waiting> }

let thread: Thread | undefined
let tasks = 0

/**
 * The private operation off the event loop: a third of a millisecond in which everybody else's requests go on. One
 * thread for a process; it has no key but for the moment of a signature. To hand a key over takes the event loop as
 * long as a signature takes the thread, so whoever waits for the same key shares the message.
 */
export const signOnThread = together(
  (key: KeyObject, blinded: readonly Uint8Array[]): Promise<readonly Buffer[]> => {
    thread ??= startThread()
    const { worker, waiting } = thread
    tasks += 1
    const task: SigningTask = { number: tasks, key, publicKey: publicHalf(key), blinded }
    return new Promise((done, failed) => {
      waiting.set(task.number, { done, failed })
      // It keeps the process from ending only while somebody waits.
      worker.ref()
      worker.postMessage(task)
    })
  },
)

/** Started before the first young person needs it: that takes a tenth of a second. */
export const warmSigningThread = (): void => {
  thread ??= startThread()
}

function startThread(): Thread {
  const worker = new Worker(new URL('./signing-thread.ts', import.meta.url))
  const waiting = new Map<number, Waiting>()
  worker.on('message', ({ number, signatures }: Signed) => {
    const asked = waiting.get(number)
    waiting.delete(number)
    if (waiting.size === 0) worker.unref()
    if (signatures) asked?.done(signatures.map((each) => Buffer.from(each)))
    else asked?.failed(new Error('A signature came out wrong.'))
  })
  const end = () => {
    if (thread?.worker === worker) thread = undefined
    for (const { failed } of waiting.values()) failed(new Error('The thread that signs has ended.'))
    waiting.clear()
  }
  // The next signature starts another one.
  worker.on('error', end)
  worker.on('exit', end)
  worker.unref()
  return { worker, waiting }
}
