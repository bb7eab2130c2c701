import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { sendProblem } from '../plugins/answer-problems.ts'
import { isRefusal } from '../problems.ts'
import { spendCode } from '../services/spend-code.ts'
import { bytesOf32 } from './bytes-of-32.ts'
import { problemResponses } from './problem-responses.ts'

/** A code for a pass: the one step that knows the code. */
export const passes =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/passes',
      {
        schema: {
          summary:
            'Trades a code for the one-use pass whose SHA-256 is sent; the same pair may be sent again',
          tags: ['respondent'],
          body: z.strictObject({ code: z.string().max(64), passHash: bytesOf32 }),
          response: {
            201: z.object({ status: z.literal('issued') }),
            ...problemResponses(
              'request-not-valid',
              'code-not-recognised',
              'wave-not-open-yet',
              'wave-closed',
            ),
          },
        },
      },
      async (request, reply) => {
        const { code, passHash } = request.body
        const outcome = await spendCode(context, { code, passHash: Buffer.from(passHash, 'base64url') })
        return isRefusal(outcome) ? sendProblem(reply, outcome) : reply.code(201).send(outcome)
      },
    )
  }
