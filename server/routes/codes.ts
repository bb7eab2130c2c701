import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { bands } from '../../surveys/model/instrument.ts'
import { nations } from '../../surveys/model/nation.ts'
import type { Context } from '../context.ts'
import { sendProblem } from '../plugins/answer-problems.ts'
import { isRefusal } from '../problems.ts'
import { lookUpCode } from '../services/look-up-code.ts'
import { tryCode } from '../services/try-code.ts'
import { problemResponses } from './problem-responses.ts'
import { sourceOf } from './source-of.ts'
import { fingerprintParam } from './ticket-schemas.ts'

/** What a code is for. */
export const codes =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/codes/look-up',
      {
        schema: {
          summary: 'Says which survey a code is for; never whether it has been used',
          tags: ['respondent'],
          body: z.strictObject({ code: z.string().max(64) }),
          response: {
            200: z.object({
              localAuthority: z.object({ name: z.string(), nation: z.enum(nations) }),
              wave: z.object({ opensOn: z.string(), closesOn: z.string(), synthetic: z.boolean() }),
              signingKey: fingerprintParam.describe('The fingerprint of the key that signs tickets.'),
              instrument: z.object({ id: z.string(), version: z.int(), band: z.enum(bands) }),
              languages: z.array(z.string()).readonly().describe('The source language first.'),
              draftLanguages: z
                .array(z.string())
                .readonly()
                .describe('Those of `languages` that no speaker has reviewed. Only ever in a demonstration.'),
            }),
            ...problemResponses(
              'request-not-valid',
              'code-not-recognised',
              'too-many-tries',
              'wave-not-open-yet',
              'wave-closed',
              'instrument-not-served',
              'keys-not-there',
            ),
          },
        },
      },
      async (request, reply) => {
        const { code } = request.body
        const outcome = await tryCode(context, code, sourceOf(request), () => lookUpCode(context, code))
        return isRefusal(outcome) ? sendProblem(reply, outcome) : outcome
      },
    )
  }
