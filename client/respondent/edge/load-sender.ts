import type { Sender } from './sender.ts'

/**
 * The sender, whose program is fetched when somebody reads what they would agree to: before the first question there
 * is no need for it, and afterwards the network may be gone.
 */
export function loadSender(): Sender {
  let loading: Promise<Sender> | undefined
  const load = (): Promise<Sender> => {
    loading ??= import('./sender.ts')
      .then(({ makeSender }) => makeSender())
      .catch((error) => {
        loading = undefined
        throw error
      })
    return loading
  }
  return {
    prepare: (admission) => {
      load().then(
        (sender) => sender.prepare(admission),
        () => {},
      )
    },
    send: (...answers) =>
      load().then(
        (sender) => sender.send(...answers),
        () => ({ ok: false, trouble: { problem: 'offline' }, mayHaveGone: false }),
      ),
    ticketToKeep: (code) =>
      load().then(
        (sender) => sender.ticketToKeep(code),
        () => undefined,
      ),
  }
}
