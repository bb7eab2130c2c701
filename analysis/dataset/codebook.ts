import { z } from 'zod'
import { missingKinds } from '../../surveys/model/answer.ts'
import { type AnalysisFault, AnalysisProblem } from '../problem.ts'
import { designSchema, surveyDesign } from './design-schema.ts'

const name = z.string().min(1).max(120)
const code = z
  .union([z.string().max(200), z.strictObject({ code: z.string().max(200), label: z.string().max(500) })])
  .describe('A code as it stands in the file, alone or with its label.')

const missing = z
  .record(z.string().max(200), z.enum(missingKinds))
  .describe(
    'What each cell that is no answer means, e.g. {"-9": "prefer-not-to-say"}. An empty cell and NA count as skipped unless said otherwise.',
  )

const variable = z.discriminatedUnion('type', [
  z
    .strictObject({
      type: z.literal('codes'),
      label: z.string().max(500).optional(),
      codes: z.array(code).min(1).max(252),
      ordered: z.boolean().default(false).describe('True where the order of the codes means something.'),
      missing: missing.optional(),
    })
    .describe('A variable with a code list. A cell outside the list is refused, with its row.'),
  z
    .strictObject({
      type: z.literal('number'),
      label: z.string().max(500).optional(),
      least: z.number().optional(),
      most: z.number().optional(),
      missing: missing.optional(),
    })
    .describe('A quantity, a weight or a count, in the notation 1234.5 or 1e-3.'),
  z
    .strictObject({
      type: z.literal('identifier'),
      label: z.string().max(500).optional(),
      missing: missing.optional(),
    })
    .describe('Names of units without a list: authorities, schools, clusters.'),
])

/** What a CSV file's columns mean. Columns that are not named are left behind. */
export const codebookSchema = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal('heard-codebook/1'),
    title: z.string().max(500).optional(),
    source: z.string().max(2000).optional().describe('Where the data come from, and under which licence.'),
    synthetic: z.boolean().default(false).describe('True for made-up data; the results say so.'),
    variables: z.record(name, variable).describe('By column name, as in the first line of the file.'),
    missing: missing.optional().describe('For every variable that does not say its own.'),
    weight: name.optional().describe('The column of weights: none missing, none negative.'),
    frequency: name
      .optional()
      .describe(
        'The column that says how many people a row stands for, in whole numbers: the file is read as so many rows. A weight says how much one person counts.',
      ),
    design: designSchema.optional(),
  })
  .meta({ id: 'Codebook', title: 'Codebook of a CSV file' })

export type Codebook = z.infer<typeof codebookSchema>
export type CodebookVariable = Codebook['variables'][string]

/** Reads a codebook from parsed JSON. Throws `not-a-codebook` with every fault and its place. */
export function readCodebook(json: unknown): Codebook {
  const result = codebookSchema.safeParse(json)
  if (!result.success) {
    const [first, ...others] = result.error.issues.map(
      (issue): AnalysisFault => ({
        path: ['codebook', ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))],
        code: 'not-a-codebook',
        message: issue.message,
      }),
    )
    if (first) throw new AnalysisProblem(first, others)
  }
  const faults = codebookFaults(codebookSchema.parse(json))
  if (faults[0]) throw new AnalysisProblem(faults[0], faults.slice(1))
  return codebookSchema.parse(json)
}

function codebookFaults(codebook: Codebook): readonly AnalysisFault[] {
  const faults: AnalysisFault[] = []
  for (const [column, described] of Object.entries(codebook.variables)) {
    if (described.type !== 'codes') continue
    const codes = described.codes.map(codeText)
    const missingCodes = new Set(Object.keys(described.missing ?? codebook.missing ?? {}))
    codes.forEach((each, place) => {
      const path = ['codebook', 'variables', column, 'codes', place]
      if (codes.indexOf(each) !== place) {
        faults.push({ path, code: 'not-a-codebook', message: 'This code is in the list twice.' })
      }
      if (missingCodes.has(each)) {
        faults.push({ path, code: 'not-a-codebook', message: 'This code is both an answer and missing.' })
      }
    })
  }
  const named: readonly (readonly [
    path: readonly (string | number)[],
    name: string | undefined,
    numeric: boolean,
  ])[] = [
    [['codebook', 'weight'], codebook.weight, true],
    [['codebook', 'frequency'], codebook.frequency, true],
    ...surveyDesign(codebook.design).stages.flatMap(({ strata, clusters, population }, place) => {
      const path = ['codebook', 'design', ...(place > 0 ? ['laterStages', place - 1] : [])]
      return [
        [[...path, 'strata'], strata, false],
        [[...path, 'clusters'], clusters, false],
        [[...path, 'population'], population, true],
      ] as const
    }),
  ]
  for (const [path, column, numeric] of named) {
    if (column === undefined) continue
    const described = Object.hasOwn(codebook.variables, column) ? codebook.variables[column] : undefined
    if (described === undefined) {
      faults.push({ path, code: 'unknown-variable', message: 'The codebook describes no such column.' })
    } else if (numeric && described.type !== 'number') {
      faults.push({ path, code: 'wrong-type', message: 'This column has to be a number.' })
    }
  }
  return faults
}

export function codeText(each: z.infer<typeof code>): string {
  return typeof each === 'string' ? each : each.code
}

export function codeLabel(each: z.infer<typeof code>): string {
  return typeof each === 'string' ? each : each.label
}
