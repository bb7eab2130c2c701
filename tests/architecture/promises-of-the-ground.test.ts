import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

test('the lockfile carries no download addresses', () => {
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved":')
})

test('every package is pinned to one version', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >
  const versions = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((group) =>
    Object.entries(manifest[group] ?? {}),
  )
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
})

test('the README names every decision note', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const notes = ['.', 'surveys', 'analysis', 'client', 'server']
    .map((folder) => join(folder, 'decisions'))
    .flatMap((folder) => {
      try {
        return readdirSync(join(root, folder)).map((name) => join(folder, name))
      } catch {
        return []
      }
    })
  expect(notes.length).toBeGreaterThan(0)
  expect(notes.filter((note) => !readme.includes(note))).toEqual([])
})

test('the lockfile knows every platform’s packages, or npm ci would refuse it: npm run lockfile', () => {
  const lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Record<string, { readonly optionalDependencies?: Record<string, string> }>
  }
  const wanted = Object.values(lockfile.packages).flatMap((entry) =>
    Object.keys(entry.optionalDependencies ?? {}),
  )
  expect(wanted.filter((name) => lockfile.packages[`node_modules/${name}`] === undefined)).toEqual([])
})
