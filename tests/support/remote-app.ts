import type { FastifyInstance, InjectOptions } from 'fastify'

/**
 * A server in another process behind the one method of Fastify's that our helpers use, so that what is done to a server
 * in the test's own process can be done to a real one. These headers go with every request.
 */
export function remoteApp(address: string, headers: Readonly<Record<string, string>> = {}): FastifyInstance {
  const inject = async (options: InjectOptions | string) => {
    const request = typeof options === 'string' ? { url: options } : options
    const payload = request.payload
    const response = await fetch(`${address}${String(request.url)}`, {
      method: request.method ?? 'GET',
      headers: {
        ...headers,
        ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
        ...(request.headers as Record<string, string> | undefined),
      },
      ...(payload === undefined
        ? {}
        : { body: typeof payload === 'string' ? payload : JSON.stringify(payload) }),
    })
    const body = await response.text()
    return {
      statusCode: response.status,
      body,
      headers: Object.fromEntries(response.headers),
      json: () => JSON.parse(body),
    }
  }
  return { inject } as unknown as FastifyInstance
}
