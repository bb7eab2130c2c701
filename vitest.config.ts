import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** A net for what hangs, never a measure of speed: a busy machine must not fail a test that is right. */
const patience = { testTimeout: 120_000, hookTimeout: 240_000 }

/**
 * Servers, databases and browsers that share a busy machine with other work may stumble once: on a machine that only
 * checks, what fails is tried once more. What fails twice fails.
 */
const retry = process.env['CI'] === undefined ? 0 : 1

/** Two on a small machine: half of the time a test waits for its database, a program it started or a browser. */
const maxWorkers = Math.max(2, availableParallelism() - 1)

/** Another time zone than UTC, so that date mistakes show. */
process.env['TZ'] = 'Pacific/Auckland'

/**
 * Files of these share what they import, as long as a worker lives: loading it anew for each file took longer than their
 * tests. Nothing that is imported may remember a test.
 */
const shared = { isolate: false }

const project = (name: string, extra: object = {}) => ({
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...patience, ...extra },
})

export default defineConfig({
  test: {
    maxWorkers,
    projects: [
      project('architecture', shared),
      project('unit', shared),
      project('properties', shared),
      project('reference', shared),
      // A process of its own for each file: V8 can fall over when one has dropped hundreds of databases of PGlite.
      project('integration', { globalSetup: ['tests/support/start-postgresql.ts'], retry }),
      // After all others, so that a browser shares the machine with another and not with statistics.
      project('journeys', { testTimeout: 300_000, sequence: { groupOrder: 1 }, retry }),
    ],
  },
})
