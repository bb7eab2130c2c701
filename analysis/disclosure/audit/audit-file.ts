import { z } from 'zod'

/*
 * The file `npm run disclosure -- audit` reads: other people's tables, as they were published. Two ways to say the
 * same thing: cells by name with figures about them, and tables by their dimensions.
 */

const id = z.string().min(1).max(300)
const count = z.number().min(0).max(1e9)
const decimals = z.int().min(0).max(6).optional().describe('Decimals it was printed with; 0 when not said.')

const contentSchema = z
  .strictObject({
    value: count.optional().describe('What is in the cell.'),
    hidden: z
      .boolean()
      .optional()
      .describe('True when readers are not told. A value beside it is used only to see whether it fits.'),
    least: count
      .optional()
      .describe('The least a reader knows it to be: 1 for a mark that never stands for nought.'),
    most: count.optional().describe('The most a reader knows it to be: 4 for a mark that means “under 5”.'),
    roundedTo: z
      .number()
      .positive()
      .max(1e6)
      .optional()
      .describe('The value was rounded to the nearest multiple of this, so that the cell itself is hidden.'),
  })
  .describe('A cell in full.')

const leafSchema = z.union([
  count.describe('A published count.'),
  z.null().describe('Hidden.'),
  z.string().max(40).describe('Hidden, under this mark: “c”, “*”, “[x]”.'),
  contentSchema,
])
type Leaf = z.infer<typeof leafSchema>
export type Nested = Leaf | readonly Nested[]

const nestedSchema: z.ZodType<Nested> = z
  .lazy(() => z.union([leafSchema, z.array(nestedSchema)]))
  .meta({ id: 'Values', description: 'A cell, or a list of what is inside each category.' })

const tableSchema = z.strictObject({
  id,
  dimensions: z
    .array(
      z.strictObject({
        id,
        categories: z
          .array(
            z.union([
              id,
              z.strictObject({
                id,
                sumOf: z.array(id).min(1).describe('Categories of this dimension it is the sum of: a total.'),
              }),
            ]),
          )
          .min(1),
      }),
    )
    .min(1)
    .max(12),
  values: nestedSchema.describe(
    'Nested in the order of the dimensions. A cell is then called table/category/category.',
  ),
})

const cellsSchema = z.array(id).min(1)
const about = {
  about: z.string().max(300).optional().describe('How to name it when figures contradict each other.'),
}
const baseSchema = z.union([count, cellsSchema]).describe('A number, or the cells that add up to it.')

const figureSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('total'),
      ...about,
      of: cellsSchema,
      weights: z.array(z.number()).optional().describe('One a cell; 1 each when not said, -1 to subtract.'),
      value: z.number().optional(),
      roundedTo: z.number().positive().max(1e6).optional(),
      least: z.number().optional(),
      most: z.number().optional(),
    })
    .describe(
      'A sum of cells: exact, rounded, or between two values. Equal cells of two tables: weights 1, -1, value 0.',
    ),
  z
    .strictObject({
      kind: z.literal('percentage'),
      ...about,
      part: cellsSchema,
      base: baseSchema,
      value: z.number().min(0).max(100),
      decimals,
    })
    .describe('A percentage by its rounding: 43 says between 42.5 and 43.5.'),
  z
    .strictObject({
      kind: z.literal('mean'),
      ...about,
      of: cellsSchema,
      scores: z.array(z.number()).describe('The score of each cell.'),
      value: z.number(),
      decimals,
    })
    .describe('A mean of scores over the cells, by its rounding.'),
  z
    .strictObject({
      kind: z.literal('wilson-interval'),
      ...about,
      part: cellsSchema,
      base: count,
      lower: z.number().min(0).max(100),
      upper: z.number().min(0).max(100),
      decimals,
    })
    .describe('A 95 % Wilson interval in percent: turned back into the counts that print it.'),
])

export const auditFileSchema = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal('heard-disclosure-audit/1'),
    title: z.string().max(300).optional(),
    threshold: z
      .int()
      .min(2)
      .max(1000)
      .default(10)
      .describe('A hidden cell is wide when its interval spans this many and reaches this many.'),
    unknowns: z
      .enum(['counts', 'amounts'])
      .default('counts')
      .describe('Whole numbers of people, or amounts (no whole-number interval then).'),
    rounding: z
      .enum(['any', 'half-up'])
      .default('any')
      .describe('How halves were rounded: not known, or always up. “any” takes both ends as possible.'),
    cells: z
      .array(contentSchema.extend({ id }))
      .default([])
      .describe('Cells by name. One without a value is hidden.'),
    tables: z.array(tableSchema).default([]),
    figures: z.array(figureSchema).default([]),
  })
  .meta({
    id: 'DisclosureAudit',
    title: 'Tables to audit: cells, some hidden, and figures published about them',
  })

export type AuditFile = z.infer<typeof auditFileSchema>
export type AuditFigure = AuditFile['figures'][number]
export type CellContent = z.infer<typeof contentSchema>
