import type { PostedFields } from '../../../surveys/model/posted-answers.ts'

/**
 * The fields of the form that are no items. An item of one of these names could not be answered here: a test says
 * that there is none.
 */
export const plainFields = [
  'code',
  'nonce',
  'language',
  'helper',
  'assent',
  'child-assent',
  'send',
  'stay',
] as const
export type PlainField = (typeof plainFields)[number]

/** Where two came, the last: a button's value comes after the hidden field of the same name. */
export const fieldOf = (fields: PostedFields, name: PlainField): string | undefined =>
  fields.get(name)?.at(-1)

/** Where the form goes, always in the body of a post: an address would stay in histories and logs. */
export const plainAddress = '/plain'
