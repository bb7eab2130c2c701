import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { reportRenderings } from '../documents/report-renderings.ts'
import { sendProblem } from '../plugins/answer-problems.ts'
import { allow, sessionCookie, staffOf } from '../plugins/recognise-staff.ts'
import { isRefusal, problemOf, type Refusal } from '../problems.ts'
import { findOwnWave } from '../services/find-own-wave.ts'
import { type BenchmarkDatasets, makeReport } from '../services/make-report.ts'
import { problemPage } from './problem-page.ts'
import { problemResponses } from './problem-responses.ts'
import { slugParam } from './wave-schemas.ts'

const params = z.object({ wave: slugParam, instrument: z.string().max(64) })

/** The benchmark report of one wave and instrument, once the wave is sealed. */
export const reports =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const datasets: BenchmarkDatasets = new Map()
    const signedIn = allow(context, 'read-report')

    for (const { ending, mediaType, summary, inPlace, render } of reportRenderings) {
      app.get(
        // Ids have no dots, so the page's own address cannot swallow the longer ones.
        `/reports/:wave/:instrument(^[a-z0-9-]+)${ending}`,
        {
          onRequest: inPlace ? [sendToSignIn, signedIn] : signedIn,
          schema: {
            summary,
            tags: ['reports'],
            security: [{ session: [] }],
            params,
            response: {
              200: {
                description: summary,
                content: { [mediaType.replace(/;.*/, '')]: { schema: z.any() } },
              },
              ...problemResponses(
                'request-not-valid',
                'not-signed-in',
                'wave-not-found',
                'instrument-not-found',
                'wave-not-sealed',
                'wave-deleted',
                'release-refused',
                'instrument-not-served',
              ),
            },
          },
        },
        async (request, reply) => {
          const { wave: waveId, instrument } = request.params
          const wave = await findOwnWave(context, staffOf(request), waveId)
          const report = isRefusal(wave) ? wave : await makeReport(context, datasets, wave, instrument)
          if (isRefusal(report)) return refuse(request, reply, report)
          const body = await render(report)
          if (body === null) return refuse(request, reply, { refused: 'instrument-not-found' })
          if (!inPlace) {
            reply.header('content-disposition', `attachment; filename="${waveId}-${instrument}${ending}"`)
          }
          return sendAsIs(reply, mediaType, typeof body === 'string' ? body : Buffer.from(body))
        },
      )
    }
  }

/** Past the JSON serialiser: this is the whole document already. */
const sendAsIs = (reply: FastifyReply, mediaType: string, body: string | Buffer): FastifyReply =>
  reply
    .type(mediaType)
    .serializer((content: unknown) => content as string)
    .send(body)

const wantsPage = (request: FastifyRequest): boolean => request.headers.accept?.includes('text/html') === true

/** Somebody follows a kept address without a session: to the portal, which says how to sign in. */
async function sendToSignIn(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const mayBeSignedIn = request.cookies[sessionCookie] !== undefined
  return mayBeSignedIn || !wantsPage(request) ? undefined : reply.redirect('/portal/', 303)
}

function refuse(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  if (!wantsPage(request)) return sendProblem(reply, refusal)
  const problem = problemOf(refusal)
  return sendAsIs(reply.code(problem.status), 'text/html; charset=utf-8', problemPage(problem))
}
