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
 * Files of a project share what they import, as long as a worker lives: loading the server anew for each of sixty files
 * took longer than their tests. What a test opens it closes; nothing that is imported may remember a test.
 */
const project = (name: string, extra: object = {}) => ({
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], isolate: false, ...patience, ...extra },
})

export default defineConfig({
  test: {
    maxWorkers,
    projects: [
      project('architecture'),
      project('unit'),
      project('properties'),
      project('reference'),
      project('integration', { globalSetup: ['tests/support/start-postgresql.ts'], retry }),
      // After all others, so that a browser shares the machine with another and not with statistics.
      project('journeys', { testTimeout: 300_000, sequence: { groupOrder: 1 }, retry }),
    ],
  },
})
