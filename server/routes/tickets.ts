import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { sendProblem } from '../plugins/answer-problems.ts'
import { isRefusal } from '../problems.ts'
import { signTicket } from '../services/sign-ticket.ts'
import { tryCode } from '../services/try-code.ts'
import { problemResponses } from './problem-responses.ts'
import { sourceOf } from './source-of.ts'
import { bytesOf, keyBytes, padding } from './ticket-schemas.ts'

/** A code for a signature under a blinded ticket: the one step that knows the code. */
export const tickets =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/tickets',
      {
        schema: {
          summary:
            'Trades a code for a blind signature (RFC 9474) under a ticket; the same pair may be sent again',
          tags: ['respondent'],
          body: z.strictObject({ code: z.string().max(64), blindedTicket: bytesOf(keyBytes), padding }),
          response: {
            201: z.object({ blindSignature: z.string() }),
            ...problemResponses(
              'request-not-valid',
              'code-not-recognised',
              'too-many-tries',
              'wave-not-open-yet',
              'wave-closed',
              'keys-not-there',
            ),
          },
        },
      },
      async (request, reply) => {
        const { code, blindedTicket } = request.body
        const outcome = await tryCode(context, code, sourceOf(request), () =>
          signTicket(context, { code, blindedTicket: Buffer.from(blindedTicket, 'base64url') }),
        )
        return isRefusal(outcome) ? sendProblem(reply, outcome) : reply.code(201).send(outcome)
      },
    )
  }
