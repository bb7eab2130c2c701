import { defineConfig } from 'vitest/config'

/** Another time zone than UTC, so that date mistakes show. */
process.env['TZ'] = 'Pacific/Auckland'

const project = (name: string, extra: object = {}) => ({
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...extra },
})

export default defineConfig({
  test: {
    projects: [
      project('architecture'),
      project('unit'),
      project('properties', { testTimeout: 60_000 }),
      project('reference'),
      project('integration', {
        globalSetup: ['tests/support/start-postgresql.ts'],
        testTimeout: 60_000,
        hookTimeout: 120_000,
      }),
      project('journeys', { testTimeout: 240_000, hookTimeout: 240_000, fileParallelism: false }),
    ],
  },
})
