import { z } from 'zod'
import { conditionSchema } from './condition.ts'
import { pictures } from './picture.ts'

export const bands = ['4-7', '8-10', '11-17', '16-25'] as const
export type Band = (typeof bands)[number]

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by dashes')

/** Shared by every kind of item. "Skip" is always there and needs no field. */
const itemBase = {
  id: slug,
  askedIf: conditionSchema.optional(),
  notSure: z.boolean(),
  preferNotToSay: z.boolean(),
  /** What is drawn beside the words, for those who cannot read them yet. */
  picture: z.enum(pictures).optional(),
}

/** Ordered response options are listed from the top of the screen to the bottom. */
const optionCodes = z.array(slug).min(2)

export const itemSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...itemBase,
    kind: z.literal('single-choice'),
    options: optionCodes,
    ordered: z.boolean(),
  }),
  z.strictObject({ ...itemBase, kind: z.literal('faces'), faces: z.union([z.literal(2), z.literal(3)]) }),
  z.strictObject({ ...itemBase, kind: z.literal('scale-0-10') }),
  z.strictObject({ ...itemBase, kind: z.literal('yes-no') }),
  z.strictObject({ ...itemBase, kind: z.literal('amount'), none: z.boolean() }),
  z.strictObject({
    ...itemBase,
    kind: z.literal('multiple-choice'),
    options: optionCodes,
    most: z.int().min(1).optional(),
  }),
  z.strictObject({ ...itemBase, kind: z.literal('count'), most: z.int().min(1).max(20) }),
  z.strictObject({ ...itemBase, kind: z.literal('free-text'), mostCharacters: z.int().min(1).max(2000) }),
])

export const sectionSchema = z.strictObject({
  id: slug,
  /** A sensitive section says why it asks, before its first question. */
  sensitive: z.boolean(),
  /**
   * `adult`: the person beside the child answers it, about the child, apart from the child's own part. Absent:
   * the respondent does.
   */
  answeredBy: z.enum(['child', 'adult']).optional(),
  items: z.array(itemSchema).min(1),
})

/** A published instrument version never changes; its fingerprint is committed and a test compares. */
export const instrumentSchema = z.strictObject({
  id: slug,
  version: z.int().min(1),
  band: z.enum(bands),
  sections: z.array(sectionSchema).min(1),
})

export type Item = z.infer<typeof itemSchema>
export type ItemKind = Item['kind']
export type ItemOf<Kind extends ItemKind> = Extract<Item, { kind: Kind }>
export type Section = z.infer<typeof sectionSchema>
export type Instrument = z.infer<typeof instrumentSchema>

/** All items of an instrument in the order they are asked. */
export function instrumentItems(instrument: Instrument): readonly Item[] {
  return instrument.sections.flatMap((section) => section.items)
}
