import type { Answers } from '../../surveys/model/answer.ts'
import type { KeptTicket } from './edge/prepare-ticket.ts'
import type { Place } from './place.ts'
import type { Helper } from './survey-state.ts'
import type { CodeLookUp } from './wave.ts'

/** Everything needed to carry on later. It leaves memory only locked: the code in it is worth as much as the answers. */
export type Draft = {
  readonly code: string
  readonly lookUp: CodeLookUp
  readonly language: string
  readonly helper: Helper | undefined
  readonly answers: Answers
  readonly place: Place
  /** Where sending has been tried: the code may be used up for this ticket, and for no other. */
  readonly ticket?: KeptTicket | undefined
  /** Where the answers themselves may have arrived: then they come back as they were sent, and stay so. */
  readonly mayHaveGone?: boolean
}

/** What the page knows of a draft on the device. */
export type SavedDraft = {
  /** Under which name it lies there. */
  readonly name: string
  readonly words: string
  /** The answers as they were saved: the same object as the page's own while nothing has been answered since. */
  readonly answers: Answers
}
