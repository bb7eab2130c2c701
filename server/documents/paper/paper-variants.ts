/** How a form is set. All have the same questions in the same order with the same codes. */
export type PaperVariant = {
  readonly id: 'standard' | 'large-print' | 'extra-large-print' | 'easy-read'
  readonly paper: 'a4' | 'a3'
  /** Of body text, in points: 14 is the least for a young reader. */
  readonly textSize: number
  /** Words of care explained under the question that has them, and more air. */
  readonly explains: boolean
}

export const paperVariants: readonly PaperVariant[] = [
  { id: 'standard', paper: 'a4', textSize: 14, explains: false },
  { id: 'large-print', paper: 'a4', textSize: 18, explains: false },
  { id: 'extra-large-print', paper: 'a3', textSize: 24, explains: false },
  { id: 'easy-read', paper: 'a4', textSize: 16, explains: true },
]

/** Millimetres, upright. */
export const paperSizes = { a4: { width: 210, height: 297 }, a3: { width: 297, height: 420 } } as const
