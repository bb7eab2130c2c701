import type { FastifyInstance, FastifySchemaCompiler } from 'fastify'
import { serializerCompiler } from 'fastify-type-provider-zod'
import type { core, ZodType } from 'zod'
import type { Fault } from '../../surveys/model/fault.ts'

/** A request whose shape is wrong, with every fault and its place. */
export class RequestNotValid extends Error {
  readonly faults: readonly Fault[]
  constructor(faults: readonly Fault[]) {
    super('request not valid')
    this.faults = faults
  }
}

/** Our words for zod's: its own would quote names and values from the request. */
const explained: Readonly<Record<string, readonly [code: string, message: string]>> = {
  invalid_type: ['wrong-type', 'This is missing or of the wrong type.'],
  too_big: ['too-large', 'This is too long or too large.'],
  too_small: ['too-small', 'This is too short or too small.'],
  invalid_format: ['wrong-format', 'This does not have the format asked for.'],
  invalid_value: ['unknown-value', 'This is not one of the values there are.'],
  unrecognized_keys: ['unknown-field', 'There are fields here that do not exist.'],
  invalid_union: ['wrong-shape', 'This has none of the shapes asked for.'],
}

/** A name that does not look like one of ours could be anything that somebody typed: say that it is there, no more. */
const place = (segment: PropertyKey): string | number =>
  typeof segment === 'number' ? segment : /^[a-zA-Z0-9-]{1,64}$/.test(String(segment)) ? String(segment) : '…'

function faultOf(issue: core.$ZodIssue): Fault {
  const [code, message] = explained[issue.code] ?? ['not-valid', 'This is not as asked for.']
  return { path: issue.path.map(place), code, message }
}

const checker: FastifySchemaCompiler<ZodType> =
  ({ schema }) =>
  (data: unknown) => {
    const result = schema.safeParse(data)
    return result.success
      ? { value: result.data }
      : { error: new RequestNotValid(result.error.issues.map(faultOf)) }
  }

/** Requests are checked and answers shaped by the zod schemas of their routes; bodies are JSON or nothing. */
export function checkRequests(app: FastifyInstance): void {
  app.setValidatorCompiler(checker)
  app.setSerializerCompiler(serializerCompiler)
  app.removeContentTypeParser('text/plain')
}
