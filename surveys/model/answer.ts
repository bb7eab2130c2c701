/**
 * An answer as it is stored, sent and analysed: codes only, never labels.
 *
 * The kinds of item non-response stay apart from each other and from every substantive code
 * (docs/design.md): `not-asked` is derived from routing and never sent.
 */
export const sentMissingKinds = ['skipped', 'not-sure', 'prefer-not-to-say'] as const
export type SentMissingKind = (typeof sentMissingKinds)[number]

/**
 * What a clerk meets on paper and a screen cannot send: more boxes ticked than the question takes, and what nobody can
 * read (a smudge, a page that is not there). Apart from `skipped` in the row; in analysis they are no answer either.
 */
export const paperMissingKinds = ['two-ticked', 'not-readable'] as const
export type PaperMissingKind = (typeof paperMissingKinds)[number]

export const missingKinds = ['not-asked', ...sentMissingKinds] as const
export type MissingKind = (typeof missingKinds)[number]

export type Answer =
  | { readonly code: string }
  | { readonly codes: readonly string[] }
  | { readonly text: string }
  | { readonly missing: SentMissingKind | PaperMissingKind }

/** Answers by item id. An item that was asked and left alone is `{ missing: 'skipped' }` or absent. */
export type Answers = Readonly<Record<string, Answer>>
