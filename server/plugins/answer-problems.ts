import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isResponseSerializationError } from 'fastify-type-provider-zod'
import { isDatabaseGone } from '../database/is-database-gone.ts'
import { LostKey } from '../lost-key.ts'
import { type ProblemCode, problemOf, type Refusal } from '../problems.ts'
import { RequestNotValid } from './check-requests.ts'
import { errorWithoutWords } from './logger-options.ts'

export function sendProblem(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const problem = problemOf(refusal)
  return reply
    .code(problem.status)
    .header('content-type', 'application/problem+json')
    .serializer(JSON.stringify)
    .send(problem)
}

const byFrameworkCode: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type-not-supported',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'body-not-json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'body-not-json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'body-not-json',
}

function refusalOf(error: FastifyError): Refusal | undefined {
  if (error instanceof LostKey) return { refused: 'keys-not-there' }
  if (error instanceof RequestNotValid) return { refused: 'request-not-valid', faults: error.faults }
  const known = byFrameworkCode[error.code]
  if (known) return { refused: known }
  // The JSON parser's own refusals (`__proto__` keys, for one) have no code of the framework's.
  if (error instanceof SyntaxError && error.statusCode === 400) return { refused: 'body-not-json' }
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return { refused: 'request-not-valid' }
  }
  return undefined
}

/** Where it happened, without the words of the error, which may be somebody's. */
export function logUnexpected(request: FastifyRequest, error: FastifyError): void {
  const cause = isResponseSerializationError(error) ? 'an answer did not have its promised shape' : 'error'
  request.log.error(
    { route: request.routeOptions.url, cause, error: errorWithoutWords(error) },
    'something went wrong',
  )
}

/** Every error leaves as a problem of the catalogue. What was not expected is logged without its words. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const refusal = refusalOf(error)
    if (refusal) return sendProblem(reply, refusal)
    logUnexpected(request, error)
    return sendProblem(reply, { refused: isDatabaseGone(error) ? 'not-ready' : 'something-went-wrong' })
  })
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, { refused: 'page-not-found' }))
}
