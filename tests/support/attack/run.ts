import { highsSolver } from '../../../server/disclosure/highs-solver.ts'
import { allProtections, publishedFiles } from './published-files.ts'
import { readFacts } from './read-facts.ts'
import { attack } from './solve-facts.ts'

/**
 * `npm run --silent attack [-- AUTHORITIES]`: publishes two waves of 150 made-up authorities and the nation, attacks the
 * files, and then again with each protection taken out. One JSON line each. Ends with 1 when the attack on what is
 * published finds anybody, or when one on what is not protected finds nobody.
 */
const authorities = Number(process.argv[2] ?? 150)
const solver = await highsSolver()
const trials = [
  ['as published', {}],
  ['without complementary suppression', { complementary: false }],
  ['each release audited by itself', { union: false }],
  ['all who took part beside bases that differ', { oneBase: false }],
] as const
for (const [name, without] of trials) {
  const protections = { ...allProtections, ...without }
  const files = await publishedFiles(
    { authorities, seed: 11, pdfs: name === 'as published' ? 3 : 0 },
    protections,
  )
  const facts = await readFacts(files)
  const found = [
    ...attack(facts, 10, solver),
    ...facts.disagreements.map((what) => ({ what, least: Number.NaN, most: Number.NaN })),
  ]
  const hidden = facts.rows.filter(({ base }) => base === null).length
  const line = { trial: name, files: files.length, rows: facts.rows.length, hidden, found: found.length }
  process.stdout.write(`${JSON.stringify({ ...line, first: found.slice(0, 3) })}\n`)
  if ((name === 'as published') !== (found.length === 0)) process.exitCode = 1
}
