import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { allow } from '../plugins/recognise-staff.ts'
import { makeSignInLink } from '../services/make-sign-in-link.ts'
import { problemResponses } from './problem-responses.ts'

/** The programme lets a researcher in. */
export const researchers =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/researchers',
      {
        onRequest: allow(context, 'programme'),
        schema: {
          summary: 'Makes a sign-in link for a researcher; it works once',
          tags: ['programme'],
          security: [{ session: [] }],
          response: {
            201: z.object({ signInPath: z.string() }),
            ...problemResponses('request-not-valid', 'not-signed-in', 'not-allowed'),
          },
        },
      },
      async (_request, reply) => {
        const researcher = { role: 'researcher', localAuthority: null, reusable: false } as const
        return reply.code(201).send(await makeSignInLink(context, researcher))
      },
    )
  }
