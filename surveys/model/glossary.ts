/** A word of the care system with what it means, for whoever meets it for the first time. */
export type GlossaryEntry = {
  /** As it stands in a sentence, in the singular: "social worker". */
  readonly term: string
  /** One or two short sentences that an eight-year-old can read. */
  readonly means: string
}

/** The glossary of one language by an id that is the same in all of them. */
export type Glossary = {
  readonly language: string
  readonly entries: Readonly<Record<string, GlossaryEntry>>
}
