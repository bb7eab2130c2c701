import { afterAll, beforeAll, expect, test } from 'vitest'
import { problemCatalogue } from '../../server/problems.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'

const [pglite] = databases
if (pglite === undefined) throw new Error('PGlite is the first database.')

type Operation = {
  readonly summary?: string
  readonly tags?: readonly string[]
  readonly requestBody?: { readonly required?: boolean }
  readonly parameters?: readonly { readonly name: string; readonly in: string }[]
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: object }>>
}

let server: TestServer
let operations: readonly (readonly [name: string, operation: Operation])[]
beforeAll(async () => {
  server = await buildServer(pglite)
  const document = (await server.app.inject('/api/openapi.json')).json()
  operations = Object.entries<Record<string, Operation>>(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [`${method} ${path}`, operation] as const),
  )
})
afterAll(() => server.close())

test('every operation says what it is, what it takes and what it answers', () => {
  const bare = operations.filter(([name, operation]) => {
    const parameters = [...name.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter)
    const inPath = operation.parameters?.filter((parameter) => parameter.in === 'path') ?? []
    const described = inPath.map((parameter) => parameter.name)
    const succeeds = Object.keys(operation.responses).some((status) => /^[23]/.test(status))
    return !operation.summary || !operation.tags || !succeeds || String(parameters) !== String(described)
  })
  expect(operations.length).toBeGreaterThan(15)
  expect(bare).toEqual([])
})

test('problems are documented with their codes, as problem documents', () => {
  const problems = operations.flatMap(([, { responses }]) =>
    Object.entries(responses).filter(([status]) => Number(status) >= 400),
  )
  expect(problems.filter(([, { content }]) => !JSON.stringify(content).includes('problem+json'))).toEqual([])
  // Some are told to a person's browser, in the address that it is sent to.
  const answers = operations.flatMap(([, { responses }]) => Object.values(responses))
  const documented = answers.map(({ description }) => description).join(' ')
  // What the server answers before it knows which operation was meant, or whatever the operation.
  const everywhere = ['body-not-json', 'media-type-not-supported', 'page-not-found']
  const missing = Object.keys(problemCatalogue).filter((code) => !documented.includes(`\`${code}\``))
  expect(missing.sort()).toEqual(everywhere)
})
