import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { problemResponses } from './problem-responses.ts'

/**
 * Asked for when somebody leaves or has finished: the answer has the browser empty its cache of this site, which no
 * page can do by itself, so that the device does not tell which questions, in which language, were open on it. Cookies
 * and storage are not named: a respondent has neither, but staff may be signed in there, and somebody else may
 * have chosen to keep a draft. The server learns nothing and keeps nothing.
 */
export const forget = (): FastifyPluginAsyncZod => async (app) => {
  app.post(
    '/api/forget',
    {
      schema: {
        summary: 'Have the browser empty its cache of this site',
        tags: ['respondent'],
        response: { 204: z.null().describe('With `Clear-Site-Data`.'), ...problemResponses() },
      },
    },
    async (_request, reply) => reply.header('clear-site-data', '"cache"').code(204).send(null),
  )
}
