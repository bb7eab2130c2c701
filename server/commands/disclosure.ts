import { readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type AuditResult, auditTables } from '../../analysis/disclosure/audit/audit-tables.ts'
import { AuditFileRefused, readAudit } from '../../analysis/disclosure/audit/read-audit.ts'
import { highsSolver } from '../disclosure/highs-solver.ts'
import { StartError } from '../start-error.ts'

/**
 * `npm run --silent disclosure -- audit FILE [--format json|text]`: what a reader can work out about every hidden cell
 * of published tables, as JSON on standard output. The file is described by
 * `analysis/disclosure/audit/disclosure-audit.schema.json`.
 *
 * Ends with 0 when the tables were audited, whatever was found in them; with 1 when the file cannot be taken or its
 * figures contradict each other.
 */
const usage =
  'disclosure takes a file of tables: npm run --silent disclosure -- audit FILE [--format json|text]'

/** A file larger than this would be many tables that have nothing to do with each other. */
const mostBytes = 20_000_000

function readArguments(): { readonly file: string; readonly format: string } {
  try {
    const { values, positionals } = parseArgs({
      options: { format: { type: 'string', default: 'json' } },
      allowPositionals: true,
    })
    const [command, file] = positionals
    if (command === 'audit' && file !== undefined && positionals.length === 2 && isFormat(values.format)) {
      return { file, format: values.format }
    }
  } catch {
    // An option nobody knows: the usage says what there is.
  }
  throw new StartError(usage)
}

const isFormat = (format: string) => format === 'json' || format === 'text'

function readJson(file: string): unknown {
  let text: string
  try {
    const { size } = statSync(file)
    if (size > mostBytes) {
      throw new StartError(
        `${file} has ${Math.round(size / 1e6)} MB, and an audit takes ${mostBytes / 1e6} at most. Tables that share no cell can be audited apart.`,
      )
    }
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (error) {
    if (error instanceof StartError) throw error
    throw new StartError(`${file} ${error instanceof TypeError ? 'is not UTF-8' : 'cannot be read'}.`)
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    const where = error instanceof SyntaxError ? (/ at position \d+.*$/.exec(error.message)?.[0] ?? '') : ''
    throw new StartError(`${file} is not JSON${where}.`)
  }
}

function textOf({ title, threshold, verdicts, contradictions, notes, cells }: AuditResult): string {
  const range = (bounds: AuditResult['cells'][number]['real']) =>
    bounds === null ? 'not known' : `${bounds.least} to ${bounds.most ?? 'no limit'}`
  const widths = [Math.max(4, ...cells.map(({ cell }) => cell.length)), 24, 18]
  const line = (...parts: readonly string[]) =>
    parts
      .map((part, place) => part.padEnd(widths[place] ?? 0))
      .join('  ')
      .trimEnd()
  return [
    ...(title === null ? [] : [title]),
    `${cells.length} hidden cells: ${verdicts.exact} exact, ${verdicts.narrow} narrow, ${verdicts.wide} wide (threshold ${threshold}).`,
    ...contradictions.map(({ message }) => `Contradiction. ${message}`),
    ...notes,
    line('cell', 'real', 'whole', 'verdict'),
    ...cells.map(({ cell, real, integer, verdict }) => line(cell, range(real), range(integer), verdict)),
    '',
  ].join('\n')
}

async function disclosure(): Promise<number> {
  const { file, format } = readArguments()
  const result = auditTables(readAudit(readJson(file)), await highsSolver())
  process.stdout.on('error', () => undefined)
  process.stdout.write(format === 'text' ? textOf(result) : `${JSON.stringify(result, null, 2)}\n`)
  for (const { message } of result.contradictions) console.error(message)
  return result.status === 'audited' ? 0 : 1
}

try {
  process.exitCode = await disclosure()
} catch (problem) {
  if (problem instanceof AuditFileRefused) {
    for (const { path, message } of problem.faults) {
      console.error(`${path.length > 0 ? `${path.join('/')}: ` : ''}${message}`)
    }
  } else if (problem instanceof StartError) console.error(problem.message)
  else throw problem
  process.exitCode = 1
}
