import { z } from 'zod'
import type { InstrumentWords } from '../model/words.ts'

const text = z.string()
const texts = z.record(text, text)

/**
 * The shape of an instrument's words, for files that no compiler has read. Loose, since the texts a band has
 * beyond these are held to their places by the rules: a blank or a left-over one is found there.
 */
export const wordsSchema: z.ZodType<InstrumentWords> = z.looseObject({
  instrument: text,
  version: z.int(),
  language: text,
  title: text,
  assent: z.looseObject({
    whatThisIs: text,
    whyYou: text,
    whatYouDo: text,
    yourChoice: text,
    stopOrSkip: text,
    noNames: text,
    whoReads: text,
    whatHappens: text,
    limits: text,
    cannotTakeBack: text,
    whoToAsk: text,
    agree: text,
    decline: text,
  }),
  sections: z.record(text, z.looseObject({ title: text, why: text.optional() })),
  items: z.record(
    text,
    z.looseObject({
      question: text,
      hint: text.optional(),
      options: texts.optional(),
      ends: z.looseObject({ low: text, high: text }).optional(),
    }),
  ),
  ending: z.looseObject({ title: text, paragraphs: z.array(text) }),
}) as z.ZodType<InstrumentWords>
