import { z } from 'zod'
import { bands } from '../../surveys/model/instrument.ts'
import { waveStates } from '../database/tables.ts'

export const slugParam = z.string().max(130)

export const waveSummarySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    state: z.enum(waveStates),
    opensOn: z.string(),
    closesOn: z.string(),
    synthetic: z.boolean(),
    localAuthority: z.object({ id: z.string(), name: z.string() }),
    instruments: z.array(
      z.object({
        id: z.string(),
        version: z.int(),
        title: z.string(),
        band: z.enum(bands),
        eligible: z.int(),
        codesIssued: z.int(),
        answersWaiting: z.string().describe('A count in words and in tens: "fewer than 10", "60 or more".'),
        languages: z.array(z.string()).readonly().describe('In which it may be answered; the source first.'),
        draftLanguages: z
          .array(z.string())
          .readonly()
          .describe('Those of them that no speaker has reviewed.'),
      }),
    ),
  })
  .meta({ id: 'WaveSummary' })

export const waveRemovedSchema = z
  .object({
    codes: z.int(),
    waitingAnswers: z.string().describe('In words and in tens, as are the next two.'),
    answers: z.string(),
    comments: z.string(),
    keys: z.array(z.string()).readonly(),
    benchmarkSets: z.array(z.string()).readonly().describe('Sets that nothing is compared with any more.'),
  })
  .meta({ id: 'WaveRemoved' })
