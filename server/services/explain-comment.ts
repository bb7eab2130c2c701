import { findLocalised } from '../../surveys/instruments/index.ts'
import { sourceLanguage } from '../../surveys/languages/index.ts'
import type { WaitingComment } from '../repositories/comments.ts'
import type { Wave } from '../repositories/waves.ts'

/** What a reviewer needs beside the text: which age, and which question. Nothing else is known of it. */
export function explainComment(wave: Wave, { id, instrument, item, text }: WaitingComment) {
  const version = wave.instruments.find((each) => each.instrument === instrument)?.version ?? 0
  const localised = findLocalised(instrument, version, sourceLanguage)
  const asked = localised?.sections
    .flatMap((section) => section.items)
    .find((each) => each.id === item)?.question
  return { id, survey: localised?.title ?? instrument, question: asked ?? item, text }
}
