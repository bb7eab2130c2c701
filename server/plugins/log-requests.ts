import type { FastifyInstance } from 'fastify'

/**
 * One line a request: route template, status, duration. Never an address with its values filled in, a body, a
 * header, a network address or a browser's name: the lines help in an incident and name nobody.
 */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        route: request.routeOptions.url ?? 'no route',
        method: request.method,
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      },
      'answered',
    )
  })
}
