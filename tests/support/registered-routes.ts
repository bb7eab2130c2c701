import type { FastifyInstance } from 'fastify'

/**
 * Every route the server has, hidden ones too: 'POST /api/sign-in'. Read from the router's own drawing, a tree whose
 * branches are parts of addresses. HEAD comes with every GET and is left out, as are the built pages' files.
 */
export function registeredRoutes(app: FastifyInstance): readonly string[] {
  const above: string[] = []
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, branch = '', part = '', methods = ''] = /^([│ ]*)[├└]── (\S+) \(([A-Z, ]+)\)$/.exec(line) ?? []
      if (part === '') return []
      const depth = branch.length / 4
      above.splice(depth)
      above[depth] = part
      const url = above.join('')
      return methods
        .split(', ')
        .filter((method) => method !== 'HEAD')
        .map((method) => `${method} ${url}`)
    })
    .filter((route) => !/ \/(assets|portal|respondent|service-worker\.js(\.br)?)(\/|$)/.test(route))
}
