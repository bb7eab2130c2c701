/**
 * One text for each way a language counts: English has two, Arabic six, and Welsh six that a sentence seldom
 * needs, since its nouns stay singular after a number. `other` stands in for those that are not there.
 */
export type PluralForms = { readonly other: string } & Readonly<
  Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>>
>
