import type { FastifyError, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { renderMessagePage } from '../../client/renderers/plain-page/ending-pages.tsx'
import type { PostedFields } from '../../surveys/model/posted-answers.ts'
import type { Context } from '../context.ts'
import { isDatabaseGone } from '../database/is-database-gone.ts'
import { answerForm, failedPage, type PlainAnswer } from '../plain-page/answer-form.ts'
import { readForms } from '../plain-page/read-form.ts'
import { wordsOfPage } from '../plain-page/words-of-page.ts'
import { logUnexpected } from '../plugins/answer-problems.ts'
import { sourceOf } from './source-of.ts'

/** Far more than anybody can type here: boxes stop before. What is too long for its box is told so on the page. */
const bodyLimit = 256 * 1024

/**
 * The survey for browsers without JavaScript, at one address, so that a history says nothing of how far somebody came.
 *
 * There is no token against posts from other sites, and none is needed: nothing here knows who is asking. There is no
 * cookie that a foreign page could make a browser send along; whoever can post a code already holds the code, from
 * anywhere; and the answer can be read by nobody but who asked (CORP, no CORS). For the same reason the page may be
 * compressed: it holds no secret that was not in the request.
 */
export const plainPage =
  (context: Context): FastifyPluginAsync =>
  async (app) => {
    readForms(app)
    app.setErrorHandler<FastifyError>((error, request, reply) =>
      sendPage(reply, answerError(context, error, request)),
    )
    app.get('/plain', { schema: { hide: true } }, async (_request, reply) =>
      sendPage(reply, await answerForm(context, new Map(), undefined)),
    )
    app.post('/plain', { bodyLimit, schema: { hide: true } }, async (request, reply) =>
      fieldsOf(request).has('stay')
        ? reply.code(204).send()
        : sendPage(reply, await answerForm(context, fieldsOf(request), sourceOf(request))),
    )
  }

const fieldsOf = ({ body }: FastifyRequest): PostedFields => (body instanceof Map ? body : new Map())

const sendPage = (reply: FastifyReply, { status, html }: PlainAnswer): FastifyReply =>
  reply
    .code(status)
    .type('text/html; charset=utf-8')
    .serializer((page: unknown) => page as string)
    .send(html)

function answerError(context: Context, error: FastifyError, request: FastifyRequest): PlainAnswer {
  const status = error.statusCode ?? 500
  if (status >= 400 && status < 500) {
    const words = wordsOfPage('en')
    const tooMuch = status === 413 ? words.plain.tooMuch : words.screen.problems['something-went-wrong']
    return { status, html: renderMessagePage({ words, reader: undefined }, tooMuch) }
  }
  logUnexpected(request, error)
  return failedPage(context, fieldsOf(request), isDatabaseGone(error) ? 503 : 500)
}
