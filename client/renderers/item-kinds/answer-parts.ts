import type { Answer, PaperMissingKind, SentMissingKind } from '../../../surveys/model/answer.ts'

/** What of an answer a field needs to draw itself, without each field taking the union apart again. */
export const chosenCode = (answer: Answer | undefined): string | undefined =>
  answer !== undefined && 'code' in answer ? answer.code : undefined

export const chosenCodes = (answer: Answer | undefined): readonly string[] =>
  answer !== undefined && 'codes' in answer ? answer.codes : []

export const writtenText = (answer: Answer | undefined): string =>
  answer !== undefined && 'text' in answer ? answer.text : ''

export const chosenMissing = (answer: Answer | undefined): SentMissingKind | PaperMissingKind | undefined =>
  answer !== undefined && 'missing' in answer ? answer.missing : undefined
