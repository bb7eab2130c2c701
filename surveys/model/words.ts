/** The words of one language for one instrument version. Codes never appear to a person; these do. */
export type ItemWords = {
  readonly question: string
  /** One short sentence under the question, without links. */
  readonly hint?: string
  /** Label by code, for kinds whose options are the item's own. */
  readonly options?: Readonly<Record<string, string>>
  /**
   * Labels by code in place of the shared ones. Welsh has no one word for yes: "Oes gen ti…?" is answered "Oes",
   * "Wyt ti…?" is answered "Ydw".
   */
  readonly labels?: Readonly<Record<string, string>>
  /** Words at both ends of a 0-10 scale. */
  readonly ends?: { readonly low: string; readonly high: string }
}

export type SectionWords = {
  readonly title: string
  /** Why we ask; required where the section is sensitive. */
  readonly why?: string
}

/** The elements of assent, each a sentence or two at the band's reading level. */
export type AssentWords = {
  readonly whatThisIs: string
  readonly whyYou: string
  readonly whatYouDo: string
  readonly yourChoice: string
  readonly stopOrSkip: string
  readonly noNames: string
  readonly whoReads: string
  readonly whatHappens: string
  readonly limits: string
  readonly cannotTakeBack: string
  readonly whoToAsk: string
  readonly agree: string
  readonly decline: string
}

/**
 * What a child of 4 to 7 hears before they choose: the four elements of assent that matter most, a dozen words
 * in all. The other eight are for the adult beside them, who answers for the child's understanding.
 */
export type ChildAssentWords = {
  readonly yourChoice: string
  readonly stopOrSkip: string
  readonly limits: string
  readonly agree: string
  readonly decline: string
}

/** For the person beside the respondent: readable in two minutes, before the first question. */
export type HelperGuidanceWords = {
  readonly title: string
  /** Five lines: what this is, how long, who may help, how to help, what to do when worried. */
  readonly lines: readonly string[]
  readonly toDo: readonly string[]
  /** Sentences to say as they stand. */
  readonly toSay: readonly string[]
  readonly notToDo: readonly string[]
}

/** Where the device changes hands, in instruments with a part for the adult. */
export type HandOverWords = {
  readonly toChild: { readonly title: string; readonly paragraphs: readonly string[] }
  readonly toAdult: { readonly title: string; readonly paragraphs: readonly string[] }
}

export type InstrumentWords = {
  readonly instrument: string
  readonly version: number
  readonly language: string
  readonly title: string
  readonly assent: AssentWords
  readonly sections: Readonly<Record<string, SectionWords>>
  readonly items: Readonly<Record<string, ItemWords>>
  readonly ending: { readonly title: string; readonly paragraphs: readonly string[] }
  readonly helperGuidance?: HelperGuidanceWords
  /** Required where an adult answers a section. */
  readonly childAssent?: ChildAssentWords
  /** Required where an adult answers a section. */
  readonly handOver?: HandOverWords
}

/** Labels shared by every instrument in a language: fixed scales and the ways not to answer. */
export type SharedWords = {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** The language's own name for itself. */
  readonly name: string
  /** Label by code for kinds whose options are shared: `yes-no`, `amount`, `faces`, `count`, `scale-0-10`. */
  readonly optionLabels: Readonly<Record<'yes-no' | 'amount' | 'faces', Readonly<Record<string, string>>>>
  /** `count`: the label of the last option, "3 or more"; `{most}` stands for the number. */
  readonly countOrMore: string
  readonly countNone: string
  readonly notSure: string
  readonly preferNotToSay: string
  readonly skipped: string
  readonly notAsked: string
}
