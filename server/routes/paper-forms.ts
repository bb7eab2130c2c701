import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { findLocalised } from '../../surveys/instruments/index.ts'
import { nations } from '../../surveys/model/nation.ts'
import type { Context } from '../context.ts'
import { paperVariants } from '../documents/paper/paper-variants.ts'
import { typesetCards } from '../documents/paper/typeset-cards.ts'
import { measuredForm } from '../paper/measured-form.ts'
import { paperInput } from '../paper/paper-input.ts'
import { sendProblem } from '../plugins/answer-problems.ts'
import { allow } from '../plugins/recognise-staff.ts'
import { problemResponses } from './problem-responses.ts'
import { sendAsIs } from './send-as-is.ts'

const forStaff = { tags: ['paper'], security: [{ session: [] }] }
const params = z.object({
  instrument: z.string().max(64),
  version: z.coerce.number().int().min(1).max(1000),
  language: z.string().max(16),
  variant: z.enum(paperVariants.map(({ id }) => id)),
})
const querystring = z.strictObject({ nation: z.enum(nations).default('england') })
const problems = problemResponses('request-not-valid', 'not-signed-in', 'not-allowed', 'form-not-found')

/** What is printed without a number, and counts as nothing: a form to look at and to type in beside, and picture cards. */
export const paperForms =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const onRequest = allow(context, 'see-form')
    const address = '/api/paper/forms/:instrument/:version/:language/:variant'
    const formOf = async (form: z.infer<typeof params>, nation: z.infer<typeof querystring>['nation']) =>
      context.instruments.find(form.instrument, form.version) &&
      findLocalised(form.instrument, form.version, form.language)
        ? await measuredForm({ ...form, nation, synthetic: false })
        : undefined

    app.get(
      `${address}/form.pdf`,
      {
        onRequest,
        schema: {
          summary: 'A form to look at, without a number',
          ...forStaff,
          params,
          querystring,
          response: {
            200: { description: 'PDF/UA-1', content: { 'application/pdf': { schema: z.any() } } },
            ...problems,
          },
        },
      },
      async (request, reply) => {
        const form = await formOf(request.params, request.query.nation)
        if (form === undefined) return sendProblem(reply, { refused: 'form-not-found' })
        return sendAsIs(reply, 'application/pdf', Buffer.from(form.pdf))
      },
    )

    app.get(
      `${address}/pages.svg`,
      {
        onRequest,
        schema: {
          summary: 'The pages of a form as one drawing, under each other',
          ...forStaff,
          params,
          response: {
            200: { description: 'SVG', content: { 'image/svg+xml': { schema: z.any() } } },
            ...problems,
          },
        },
      },
      async (request, reply) => {
        const form = await formOf(request.params, 'england')
        if (form === undefined) return sendProblem(reply, { refused: 'form-not-found' })
        // Nobody's answers: a form as everybody gets it. Kept for the time a clerk works at a pile.
        reply.header('cache-control', 'private, max-age=3600').header('content-encoding', 'gzip')
        return sendAsIs(reply, 'image/svg+xml', form.drawing)
      },
    )

    app.get(
      '/api/paper/cards/:instrument/:version/:language/cards.pdf',
      {
        onRequest,
        schema: {
          summary: 'Picture cards, for a child who answers by pointing',
          ...forStaff,
          params: params.omit({ variant: true }),
          response: {
            200: { description: 'PDF/UA-1', content: { 'application/pdf': { schema: z.any() } } },
            ...problems,
          },
        },
      },
      async (request, reply) => {
        const { instrument, version, language } = request.params
        const localised =
          context.instruments.find(instrument, version) && findLocalised(instrument, version, language)
        if (!localised) return sendProblem(reply, { refused: 'form-not-found' })
        const form = { instrument, version, language, variant: 'standard' } as const
        const input = paperInput({ ...form, nation: 'england', synthetic: false }, [])
        return sendAsIs(reply, 'application/pdf', Buffer.from(await typesetCards(input)))
      },
    )
  }
