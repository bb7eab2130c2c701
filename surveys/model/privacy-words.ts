import type { Band } from './instrument.ts'
import type { Passage } from './screen-words.ts'

/** What happens to somebody's answers, on one page, in the words of their age. */
export type PrivacyNotice = {
  readonly title: string
  readonly sections: readonly Passage[]
}

export type PrivacyWords = {
  /** Browser tab, and the page on which somebody without a band in the address chooses theirs. */
  readonly title: string
  readonly chooseAge: string
  readonly ages: Readonly<Record<Band, string>>
  /** `{months}` in a text is how long answers are kept. */
  readonly notices: Readonly<Record<Band, PrivacyNotice>>
  /** Under each notice, for adults: who is responsible, rights, whom to complain to. */
  readonly law: Passage
  readonly backToSurvey: string
}
