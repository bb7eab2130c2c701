import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** README.md: each folder, and what it may import besides itself. Tests may import anything. */
const arrows: Record<string, readonly string[]> = {
  surveys: [],
  analysis: ['surveys'],
  'client/renderers': ['surveys', 'analysis'],
  'client/respondent': ['surveys', 'client/renderers'],
  'client/portal': ['surveys', 'analysis', 'client/renderers'],
  'client/service-worker': [],
  migrations: [],
  server: ['surveys', 'analysis', 'client/renderers', 'migrations'],
}

/** Packages the functional core may use: none of them reads a clock, a file or a network. */
const corePackages = new Set([
  'zod',
  '@noble/hashes',
  'simple-statistics',
  'preact',
  'preact-render-to-string',
  'd3-scale',
  'uqr',
  'yalps',
])
const core = ['surveys', 'analysis', 'client/renderers']
const respondentPackages = new Set(['preact'])

/** Word lists and formulas of the checker: data and arithmetic. */
const readingPackages = new Set([
  ...['spache', 'dale-chall', 'spache-formula', 'dale-chall-formula', 'flesch-kincaid', 'syllable'],
])

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

type Import = { readonly file: string; readonly target: string }

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const statement =
    /(?:^|\n)(?:import|export)\s[^'"`;]*?from '([^']+)'|(?:^|\n)import '([^']+)'|\bimport\('([^']+)'\)/g
  return [...text.matchAll(statement)].map((match) => {
    const target = match[1] ?? match[2] ?? match[3] ?? ''
    return {
      file,
      target: target.startsWith('.') ? relative(root, join(root, dirname(file), target)) : target,
    }
  })
}

const folderOf = (path: string): string | undefined =>
  Object.keys(arrows).find((folder) => path === folder || path.startsWith(`${folder}/`))

const isOurs = (target: string): boolean => folderOf(target) !== undefined || target.startsWith('tests/')
const packageOf = (target: string): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')

describe.each(Object.keys(arrows))('%s', (folder) => {
  const imports = sourceFiles(folder).flatMap(importsOf)

  test('imports only what its arrows allow', () => {
    const allowed = new Set([folder, ...(arrows[folder] ?? [])])
    const wrong = imports.filter(({ target }) => isOurs(target) && !allowed.has(folderOf(target) ?? 'tests'))
    expect(wrong).toEqual([])
  })

  test.runIf(core.includes(folder))('uses no package that could read a clock, a file or a network', () => {
    const wrong = imports
      .filter(({ target }) => !isOurs(target) && !target.startsWith('client/styles'))
      .filter(({ target }) => !corePackages.has(packageOf(target)))
      .filter(({ target }) => !readingPackages.has(packageOf(target)))
    expect(wrong).toEqual([])
  })

  test.runIf(core.includes(folder))('has no randomness, clock or environment', () => {
    const wrong = sourceFiles(folder).filter((file) =>
      /\bMath\.random\b|\bDate\.now\b|\bnew Date\b|\bprocess\.|\bglobalThis\./.test(
        readFileSync(join(root, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
      ),
    )
    expect(wrong).toEqual([])
  })
})

test('migrations know nothing but kysely', () => {
  const packages = sourceFiles('migrations')
    .flatMap(importsOf)
    .filter(({ target }) => !isOurs(target))
  expect(packages.filter(({ target }) => target !== 'kysely')).toEqual([])
})

test('the respondent loads nothing but preact: every package weighs on a ten-year-old phone', () => {
  const packages = sourceFiles('client/respondent')
    .flatMap(importsOf)
    .filter(({ target }) => !isOurs(target))
  const wrong = packages.filter(
    ({ target }) => !respondentPackages.has(packageOf(target)) && !target.includes('client/styles'),
  )
  expect(wrong).toEqual([])
})

const published = 'analysis/published/published-table.ts'
const makers = /\bas (unknown as )?(readonly )?Published(Table|Participation|Row|Quote)\b/

test('only protect makes a published figure: nothing else casts to the brand', () => {
  const casts = sourceFiles('analysis')
    .concat(sourceFiles('client/renderers'), sourceFiles('client/portal'), sourceFiles('server'))
    .filter((file) => makers.test(readFileSync(join(root, file), 'utf8')))
  expect(casts.filter((file) => !file.startsWith('analysis/disclosure/protect'))).toEqual([])
  expect(casts).toContain('analysis/disclosure/protect.ts')
})

/** Every file that one imports, and what those import, but for what is imported as a type alone. */
function reachedFrom(files: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>()
  const walk = (file: string) => {
    if (reached.has(file) || !/\.tsx?$/.test(file) || !isOurs(file)) return
    reached.add(file)
    const text = readFileSync(join(root, file), 'utf8').replaceAll(
      /(?:^|\n)import type\s[^'"`;]*?from '[^']+'/g,
      '',
    )
    for (const [, target = ''] of text.matchAll(/(?:from|import) '(\.[^']+)'/g)) {
      walk(relative(root, join(root, dirname(file), target)))
    }
  }
  files.forEach(walk)
  return reached
}

test('whatever draws, writes or sets a figure reaches no count that protect has not passed', () => {
  const outlets = [
    ...sourceFiles('client/renderers').filter((file) => /\/(charts|report)\//.test(file)),
    ...sourceFiles('analysis/exports').filter((file) => file.includes('tidy-csv')),
    ...sourceFiles('analysis/report/sections'),
    // Warming up sets an empty report, made on the spot.
    ...sourceFiles('server/documents').filter((file) => !file.endsWith('warm-typesetter.ts')),
  ]
  expect(outlets.length).toBeGreaterThan(20)
  const raw =
    /^analysis\/(tabulate|dataset\/(dataset|survey)|compare\/(compare|benchmark)|disclosure\/unprotected)/
  expect([...reachedFrom(outlets)].filter((file) => raw.test(file))).toEqual([])
  const takes = outlets.flatMap(importsOf).some(({ target }) => target === published)
  expect(takes).toBe(true)
})

test('the checker of proofs knows no search and no solver', () => {
  const checkers = ['analysis/disclosure/proof/check-proof.ts', 'analysis/disclosure/proof/fits.ts']
  expect([...reachedFrom(checkers)].toSorted()).toEqual(checkers)
})

test('what children wrote is read from the database by the review and by nothing else', () => {
  const readers = sourceFiles('server')
    .flatMap(importsOf)
    .filter(({ target }) => target === 'server/repositories/comments.ts')
    .map(({ file }) => file)
  expect(readers.toSorted()).toEqual([
    'server/routes/comments.ts',
    'server/services/explain-comment.ts',
    'server/services/raise-concern.ts',
    'server/services/read-quotes.ts',
    'server/services/review-comments.ts',
  ])
  const others = sourceFiles('server').filter((file) =>
    /['"`\s]reviewed_comment\b|from\('comment'\)/i.test(readFileSync(join(root, file), 'utf8')),
  )
  // Two more name the table and read nothing: they delete its rows, and what deleted rows leave behind.
  expect(others.toSorted()).toEqual([
    'server/database/remove-dead-rows.ts',
    'server/database/tables.ts',
    'server/repositories/comments.ts',
    'server/repositories/rows-of-wave.ts',
  ])
})
