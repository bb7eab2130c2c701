import type { FastifyReply } from 'fastify'

/** Past the JSON serialiser: this is the whole document already. */
export const sendAsIs = (reply: FastifyReply, mediaType: string, body: string | Uint8Array): FastifyReply =>
  reply
    .type(mediaType)
    .serializer((content: unknown) => content as string)
    .send(typeof body === 'string' ? body : Buffer.from(body))
