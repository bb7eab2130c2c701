import { highsSolver } from '../../../server/disclosure/highs-solver.ts'
import { allProtections } from './protections.ts'
import { publishedFiles } from './published-files.ts'
import { readFacts } from './read-facts.ts'
import { attack } from './solve-facts.ts'

/**
 * `npm run --silent attack [-- AUTHORITIES [DOCUMENTS [TRIAL]]]`: publishes two waves of 150 made-up authorities and the nation
 * in every form, attacks the files, and then again with each protection taken out. One JSON line each. Ends with 1 when
 * the attack on what is published finds anybody, or when one on what is not protected finds nobody.
 */
const authorities = Number(process.argv[2] ?? 150)
const documents = Number(process.argv[3] ?? 2 * authorities)
const solver = await highsSolver()
const trials = [
  ['as published', {}],
  ['without complementary suppression', { complementary: false }],
  ['each release audited by itself', { union: false }],
  ['all who took part beside bases that differ', { oneBase: false }],
] as const
const only = process.argv[4]
for (const [name, without] of trials) {
  if (only !== undefined && name !== only) continue
  const started = performance.now()
  const asPublished = name === 'as published'
  const facts = await readFacts(
    publishedFiles(
      { authorities, seed: 11, documents: asPublished ? documents : 0 },
      { ...allProtections, ...without },
    ),
  )
  const { found, hidden, narrowest } = attack(facts, 10, solver)
  const line = {
    trial: name,
    reports: facts.reports,
    rowsRead: facts.read,
    rows: facts.rows.length,
    hiddenGroups: hidden,
    narrowest: Math.round(10 * narrowest) / 10,
    found: found.length,
    exactly: found.filter(({ least, most }) => most - least < 1e-6).length,
    disagreements: facts.disagreements.length,
    seconds: Math.round((performance.now() - started) / 1000),
    first: [...found.slice(0, 3), ...facts.disagreements.slice(0, 3)],
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
  const foundAny = found.length + facts.disagreements.length > 0
  if (asPublished === foundAny) process.exitCode = 1
}
