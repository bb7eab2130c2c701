import type { Band } from '../../model/instrument.ts'
import { sentencesIn } from '../english/tokens.ts'
import { errorAtEveryAge, type Rule } from '../rule.ts'
import { textsOf } from '../texts.ts'
import { childReads } from '../what-a-child-reads.ts'

/** Easy-read guidance asks for ten to fifteen words; older bands get the length of their longest question. */
const mostWords: Readonly<Record<Band, number>> = { '4-7': 12, '8-10': 15, '11-17': 20, '16-25': 25 }
const mostWordsForHelpers = 25

/** A sentence is read in one breath. Questions have a limit of their own in the band's definition. */
export const sentenceTooLong: Rule = {
  levels: errorAtEveryAge,
  check: (subject) =>
    textsOf(subject)
      .filter(({ role }) => role !== 'question')
      .flatMap((each) => {
        const { path, text } = each
        const { band } = subject.instrument
        const most = childReads(each, band) ? mostWords[band] : mostWordsForHelpers
        return sentencesIn(text)
          .map((sentence) => sentence.split(/\s+/).filter((word) => word !== '').length)
          .filter((length) => length > most)
          .map((length) => ({ path, message: `A sentence of ${length} words; make it ${most} at most.` }))
      }),
}
