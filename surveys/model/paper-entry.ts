import { z } from 'zod'

/** What a clerk says of a question whose answer cannot be typed. */
export const paperMarks = ['left-blank', 'two-ticked', 'not-readable'] as const
export type PaperMark = (typeof paperMarks)[number]

/**
 * What stands at one question of a form, as a clerk sees it: boxes by the codes the form has them under, words, or why
 * there is nothing to type. `written`: at the second typing nobody copies words again, but says that there are some.
 */
export const keyedFieldSchema = z.union([
  z.strictObject({ boxes: z.array(z.string().max(64)).min(1).max(40) }),
  z.strictObject({ text: z.string().min(1).max(2000) }),
  z.strictObject({ written: z.literal(true) }),
  z.strictObject({ mark: z.enum(paperMarks) }),
])
export type KeyedField = z.infer<typeof keyedFieldSchema>

/** By field: an item's id, or one of `paper-fields.ts`. */
export const paperEntrySchema = z.record(z.string().max(64), keyedFieldSchema)
export type PaperEntry = Readonly<Record<string, KeyedField>>
