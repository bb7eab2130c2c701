/**
 * What is printed to be handed out with a survey, in one language: the card with a code, and the leaflet. `{…}` is filled.
 * What both name of the screens is named as there (a test compares them): the portal need not load all that screens say.
 */
export type HandoutWords = {
  /** Held by whoever answers. */
  readonly card: {
    /** `{localAuthority}` */
    readonly from: string
    /** Above the address that the square leads to. */
    readonly scan: string
    /** Above the code. */
    readonly typeIn: string
    /** `{lastDay}` */
    readonly once: string
    /** `{mark}`: of the key, under the title that it has on the page, of which the beginning is enough. */
    readonly sameMark: string
  }
  /** For the adult beside them: what only paper has to say; the rest is the survey's own guidance. */
  readonly leaflet: {
    /** `{localAuthority}` */
    readonly from: string
    readonly howToBegin: string
    readonly handOver: string
    readonly open: string
    /** Where the survey can be read in more than one language. */
    readonly chooseLanguage: string
    readonly whoHelps: string
    /** `{lastDay}` */
    readonly once: string
    readonly toDo: string
    readonly notToDo: string
    readonly toSay: string
    /** `{words}` */
    readonly quoted: string
    readonly nobodyCanSee: string
  }
  /** On both, until somebody who speaks the language has read them. */
  readonly notReviewed: string
}
