import { z } from 'zod'
import { paperEntrySchema } from '../../surveys/model/paper-entry.ts'
import { waveStates } from '../database/tables.ts'

const count = z.int().min(0)

export const keyingWorkSchema = z
  .object({
    waves: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        authority: z.string(),
        synthetic: z.boolean(),
        state: z.enum(waveStates),
        differingPercent: z.number().nullable().describe('Of fields that two people typed.'),
        batches: z.array(
          z.object({
            id: z.string(),
            title: z.string(),
            language: z.string(),
            variant: z.string(),
            way: z.enum(['print-run', 'exchange']),
            sheets: count,
            handedOut: count,
            back: count,
            typedOnce: count,
            inDispute: count,
            taken: count,
            declined: count,
            destroyed: count,
          }),
        ),
        waiting: z.array(
          z.object({
            serial: z.string(),
            state: z.enum(['once', 'in-dispute']),
            mine: z.boolean().describe('This clerk typed it first; somebody else types it next.'),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'KeyingWork' })

const millimetres = z.number()

export const openedSheetSchema = z
  .object({
    serial: z.string(),
    turn: z.enum(['first', 'second', 'third']),
    form: z.object({
      instrument: z.string(),
      version: z.int(),
      language: z.string(),
      variant: z.string(),
      pages: z.int(),
      page: z.object({ width: millimetres, height: millimetres }),
    }),
    fields: z
      .array(
        z.object({
          id: z.string(),
          number: z.int().nullable(),
          page: z.int(),
          question: z.string(),
          routing: z.string().nullable(),
          kind: z.enum(['one', 'several', 'writing']),
          most: z.int(),
          mostCharacters: z.int(),
          boxes: z
            .array(
              z.object({
                page: z.int(),
                code: z.string(),
                key: z.string(),
                label: z.string(),
                x: millimetres,
                y: millimetres,
                width: millimetres,
                height: millimetres,
              }),
            )
            .readonly(),
        }),
      )
      .readonly(),
    draft: paperEntrySchema,
  })
  .meta({ id: 'OpenedSheet' })
