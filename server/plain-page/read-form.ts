import type { FastifyInstance } from 'fastify'
import type { PlainField } from '../../client/renderers/plain-page/plain-fields.ts'
import type { PostedFields } from '../../surveys/model/posted-answers.ts'

/** What a browser's form sent: every value of every field, in order. Anything at all can be read; nothing throws. */
export function readForm(body: string): PostedFields {
  const fields = new Map<string, string[]>()
  for (const [name, value] of new URLSearchParams(body)) {
    fields.set(name, [...(fields.get(name) ?? []), value])
  }
  return fields
}

/** For the routes beside it only: bodies are forms or nothing, as everywhere else they are JSON or nothing. */
export function readForms(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    async (_request: unknown, body: string) => readForm(body),
  )
}

/** The same form without these fields. */
export const withoutFields = (fields: PostedFields, ...names: readonly PlainField[]): PostedFields =>
  new Map([...fields].filter(([name]) => !names.some((each) => each === name)))
