import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { themes } from '../../surveys/model/theme.ts'
import type { Context } from '../context.ts'
import { sendProblem } from '../plugins/answer-problems.ts'
import { allow } from '../plugins/recognise-staff.ts'
import { isRefusal } from '../problems.ts'
import { countComments, findNextComment, listReviewedComments } from '../repositories/comments.ts'
import { explainComment } from '../services/explain-comment.ts'
import { findReviewableWave } from '../services/find-reviewable-wave.ts'
import { holdBack, releaseComment, withdrawComment } from '../services/review-comments.ts'
import { problemResponses } from './problem-responses.ts'
import { slugParam } from './wave-schemas.ts'

const ofWave = z.object({ wave: slugParam })
const ofComment = z.object({ wave: slugParam, comment: z.uuid() })
const forReviewers = { tags: ['review'], security: [{ session: [] }] }
const always = ['not-signed-in', 'not-allowed', 'passkey-needed'] as const
const ofOne = ['request-not-valid', ...always, 'comment-not-found'] as const
const done = { 204: z.null().describe('Done.') }

const commentSchema = z.object({
  id: z.string(),
  survey: z.string(),
  question: z.string(),
  text: z.string(),
})

/** Comments of sealed waves: read one at a time, blacked out, given themes, released or held back. */
export const comments =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/comments',
      {
        onRequest: allow(context, 'see-comment-queue'),
        schema: {
          summary: 'Sealed waves, and how many of their comments wait to be read',
          ...forReviewers,
          response: {
            200: z.object({
              waves: z.array(
                z.object({
                  id: z.string(),
                  name: z.string(),
                  authority: z.string(),
                  synthetic: z.boolean(),
                  waiting: z.int(),
                  heldBack: z.int(),
                  released: z.int(),
                }),
              ),
            }),
            ...problemResponses(...always),
          },
        },
      },
      async () => ({
        waves: (await countComments(context.db)).map(({ waiting, held_back, released, ...wave }) => ({
          ...wave,
          waiting: Number(waiting),
          heldBack: Number(held_back),
          released: Number(released),
        })),
      }),
    )

    app.get(
      '/api/waves/:wave/comments/next',
      {
        onRequest: allow(context, 'read-comment'),
        schema: {
          summary: 'The next comment that waits, or that was held back',
          ...forReviewers,
          params: ofWave,
          querystring: z.strictObject({
            heldBack: z.enum(['true', 'false']).default('false'),
            after: z.uuid().optional(),
          }),
          response: {
            200: z.object({ comment: commentSchema.nullable() }),
            ...problemResponses('request-not-valid', ...always, 'wave-not-found'),
          },
        },
      },
      async (request, reply) => {
        const wave = await findReviewableWave(context, request.params.wave)
        if (isRefusal(wave)) return sendProblem(reply, wave)
        const { heldBack, after } = request.query
        const found = await findNextComment(context.db, wave.id, { heldBack: heldBack === 'true', after })
        return { comment: found ? explainComment(wave, found) : null }
      },
    )

    app.post(
      '/api/waves/:wave/comments/:comment/release',
      {
        onRequest: allow(context, 'release-comment'),
        schema: {
          summary: 'Releases a comment without what is blacked out, which is destroyed',
          ...forReviewers,
          params: ofComment,
          body: z.strictObject({
            blackedOut: z
              .array(z.strictObject({ start: z.int().min(0), end: z.int().min(1) }))
              .max(500)
              .describe('In UTF-16 units of the text, the end excluded.'),
            themes: z.array(z.enum(themes)).min(1).max(3),
          }),
          response: { ...done, ...problemResponses(...ofOne, 'release-not-accepted') },
        },
      },
      async (request, reply) => {
        const { wave, comment } = request.params
        const outcome = await releaseComment(context, wave, comment, request.body)
        return isRefusal(outcome) ? sendProblem(reply, outcome) : reply.code(204).send(null)
      },
    )

    app.post(
      '/api/waves/:wave/comments/:comment/hold-back',
      {
        onRequest: allow(context, 'hold-comment-back'),
        schema: {
          summary: 'Keeps a comment out of every report',
          ...forReviewers,
          params: ofComment,
          response: { ...done, ...problemResponses(...ofOne) },
        },
      },
      async (request, reply) => {
        const { wave, comment } = request.params
        const outcome = await holdBack(context, wave, comment)
        return isRefusal(outcome) ? sendProblem(reply, outcome) : reply.code(204).send(null)
      },
    )

    app.get(
      '/api/waves/:wave/released-comments',
      {
        onRequest: allow(context, 'see-released-comments'),
        schema: {
          summary: 'Comments of one wave as they were released',
          ...forReviewers,
          params: ofWave,
          response: {
            200: z.object({
              comments: z.array(commentSchema.extend({ themes: z.array(z.enum(themes)).readonly() })),
            }),
            ...problemResponses('request-not-valid', ...always, 'wave-not-found'),
          },
        },
      },
      async (request, reply) => {
        const wave = await findReviewableWave(context, request.params.wave)
        if (isRefusal(wave)) return sendProblem(reply, wave)
        const released = await listReviewedComments(context.db, wave.id)
        return { comments: released.map((each) => ({ ...explainComment(wave, each), themes: each.themes })) }
      },
    )

    app.delete(
      '/api/waves/:wave/released-comments/:comment',
      {
        onRequest: allow(context, 'withdraw-comment'),
        schema: {
          summary: 'Withdraws a released comment: it is destroyed',
          ...forReviewers,
          params: ofComment,
          response: { ...done, ...problemResponses(...ofOne) },
        },
      },
      async (request, reply) => {
        const { wave, comment } = request.params
        const outcome = await withdrawComment(context, wave, comment)
        return isRefusal(outcome) ? sendProblem(reply, outcome) : reply.code(204).send(null)
      },
    )
  }
