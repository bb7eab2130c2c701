import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { modes, submissionSchema } from '../../surveys/model/submission.ts'
import type { Context } from '../context.ts'
import { sendProblem } from '../plugins/answer-problems.ts'
import { isRefusal } from '../problems.ts'
import { acceptSubmission } from '../services/accept-submission.ts'
import { problemResponses } from './problem-responses.ts'
import { padding, readTicket, ticketSchema } from './ticket-schemas.ts'

/** Browsers pad every body to whole steps of 16 KiB; four of them hold any instrument's largest answers. */
const bodyLimit = 64 * 1024

/** What a respondent may say of how the answers came: paper is typed in by staff, who sign in for that. */
const ownSubmission = submissionSchema.extend({ mode: z.enum(modes).extract(['screen', 'plain-page']) })

/** Answers with a ticket: the one step that knows the answers. */
export const submissions =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/submissions',
      {
        bodyLimit,
        schema: {
          summary: 'Takes all answers at once, once for each ticket; sending again gets the same thanks',
          tags: ['respondent'],
          body: z.strictObject({
            ticket: ticketSchema,
            submission: ownSubmission,
            padding,
          }),
          response: {
            201: z.object({ status: z.literal('received') }),
            ...problemResponses(
              'request-not-valid',
              'ticket-not-recognised',
              'wave-not-open-yet',
              'wave-closed',
              'body-too-large',
              'answers-not-accepted',
              'instrument-not-served',
              'keys-not-there',
            ),
          },
        },
      },
      async (request, reply) => {
        const { ticket, submission } = request.body
        const outcome = await acceptSubmission(context, { ticket: readTicket(ticket), submission })
        return isRefusal(outcome) ? sendProblem(reply, outcome) : reply.code(201).send(outcome)
      },
    )
  }
