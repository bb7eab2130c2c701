import type { FastifyServerOptions } from 'fastify'

/**
 * An address whose escapes make no sense is one at which nothing is: so it is answered as every other, with all
 * headers. Left to the framework it would be answered past every hook, and repeated in the answer.
 */
export const readableAddress: NonNullable<FastifyServerOptions['rewriteUrl']> = ({ url = '/' }) => {
  try {
    decodeURIComponent(url.replace(/\?.*$/s, ''))
    return url
  } catch {
    return '/no-such-address'
  }
}
