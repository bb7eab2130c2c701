import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { sendProblem } from '../plugins/answer-problems.ts'
import { findKeyPlace } from '../repositories/signing-keys.ts'
import { problemResponses } from './problem-responses.ts'
import { fingerprintParam } from './ticket-schemas.ts'

/**
 * Public keys, each under its fingerprint, the same for everybody and kept by caches on the way. A server that gave
 * each person a key of their own would know them again by it; it would have to give each a fingerprint of their own
 * too, and that stands on the card and on the page.
 */
export const signingKeys =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/signing-keys/:fingerprint',
      {
        schema: {
          summary: 'The public key that a fingerprint names, as a JSON Web Key',
          tags: ['respondent'],
          params: z.object({ fingerprint: fingerprintParam }),
          response: {
            200: z.object({ kty: z.literal('RSA'), e: z.literal('AQAB'), n: z.string() }),
            ...problemResponses('request-not-valid', 'signing-key-not-found'),
          },
        },
      },
      async (request, reply) => {
        const key = await findKeyPlace(context.db, request.params.fingerprint)
        if (key === undefined) return sendProblem(reply, { refused: 'signing-key-not-found' })
        reply.header('cache-control', 'public, max-age=31536000, immutable')
        return { kty: 'RSA' as const, e: 'AQAB' as const, n: Buffer.from(key.modulus).toString('base64url') }
      },
    )
  }
