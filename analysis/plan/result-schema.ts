import { z } from 'zod'
import type { Described } from './analysis-kind.ts'
import { analysisKinds } from './kinds/index.ts'

/** JSON has no infinity: an interval's open end is the word. NaN never leaves. */
const scalar = z.union([z.number(), z.string(), z.boolean(), z.null()])
const path = z.array(z.union([z.string(), z.number()]))

const described = (names: Described) =>
  z.strictObject(
    Object.fromEntries(Object.entries(names).map(([name, about]) => [name, scalar.describe(about)])),
  )

const problemSchema = z.strictObject({
  code: z.string().describe('For programs; never given another meaning.'),
  path: path.describe('Where: a path into the plan, or variable and row.'),
  message: z.string(),
})

const common = {
  id: z.string(),
  title: z.string().nullable(),
  method: z.string().describe('Variants used, with the R calls that agree.'),
}

const done = analysisKinds.map(({ kind, about, output }) =>
  z
    .strictObject({
      status: z.literal('done'),
      kind: z.literal(kind),
      ...common,
      figures: described(output.figures),
      tables: z.strictObject(
        Object.fromEntries(
          Object.entries(output.tables).map(([name, table]) => [
            name,
            z.array(described(table.columns)).describe(table.about),
          ]),
        ),
      ),
      notes: z.array(z.string()),
    })
    .describe(about),
)

const withoutFigures = (status: string, about: string) =>
  z
    .strictObject({ status: z.literal(status), kind: z.string(), ...common, problem: problemSchema })
    .describe(about)

export const resultsSchema = z
  .strictObject({
    format: z.literal('heard-results/1'),
    title: z.string().nullable(),
    versions: z
      .record(z.string(), z.string())
      .describe('Of the program and of the ways figures are computed.'),
    seed: z.int(),
    plan: z.strictObject({ hash: z.string().describe('SHA-256 of the plan as canonical JSON.') }),
    data: z.strictObject({
      rows: z.int(),
      synthetic: z.boolean().describe('True for made-up data.'),
      hash: z.string().describe('SHA-256 of the data and their codebook.'),
    }),
    analyses: z.array(
      z.union([
        ...done,
        withoutFigures('refused', 'The analysis has no result, and why.'),
        withoutFigures('withheld', 'Disclosure control keeps the result back, and why.'),
      ]),
    ),
    hash: z.string().describe('SHA-256 of everything above as canonical JSON: equal hashes, equal results.'),
  })
  .meta({ id: 'Results', title: 'Results of a plan' })

export type Results = {
  readonly format: 'heard-results/1'
  readonly title: string | null
  readonly versions: Readonly<Record<string, string>>
  readonly seed: number
  readonly plan: { readonly hash: string }
  readonly data: { readonly rows: number; readonly synthetic: boolean; readonly hash: string }
  readonly analyses: readonly AnalysisResult[]
  readonly hash: string
}

type Row = Readonly<Record<string, number | string | boolean | null>>
type Common = {
  readonly id: string
  readonly kind: string
  readonly title: string | null
  readonly method: string
}

export type AnalysisResult = Common &
  (
    | {
        readonly status: 'done'
        readonly figures: Row
        readonly tables: Readonly<Record<string, readonly Row[]>>
        readonly notes: readonly string[]
      }
    | {
        readonly status: 'refused' | 'withheld'
        readonly problem: {
          readonly code: string
          readonly path: readonly (string | number)[]
          readonly message: string
        }
      }
  )
