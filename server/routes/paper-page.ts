import type { FastifyError, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { PostedFields } from '../../surveys/model/posted-answers.ts'
import type { Context } from '../context.ts'
import { answerPaperForm, codePage, type PaperAnswer } from '../plain-page/answer-paper-form.ts'
import { readForms } from '../plain-page/read-form.ts'
import { logUnexpected } from '../plugins/answer-problems.ts'
import { sendAsIs } from './send-as-is.ts'
import { sourceOf } from './source-of.ts'

/**
 * A form on paper in exchange for a code: without a script and without an account, for whoever would rather not answer on
 * a screen, or prints for somebody who has none.
 */
export const paperPage =
  (context: Context): FastifyPluginAsync =>
  async (app) => {
    readForms(app)
    app.setErrorHandler<FastifyError>((error, request, reply) => {
      const status = error.statusCode ?? 500
      if (status < 400 || status >= 500) logUnexpected(request, error)
      const page = codePage(fieldsOf(request), { refused: 'something-went-wrong' })
      return sendAnswer(reply, {
        ...page,
        status: status >= 400 && status < 500 ? status : 500,
      } as PaperAnswer)
    })
    app.get('/paper', { schema: { hide: true } }, async (_request, reply) =>
      sendAnswer(reply, await answerPaperForm(context, new Map(), undefined)),
    )
    app.post('/paper', { bodyLimit: 4096, schema: { hide: true } }, async (request, reply) =>
      sendAnswer(reply, await answerPaperForm(context, fieldsOf(request), sourceOf(request))),
    )
  }

const fieldsOf = ({ body }: FastifyRequest): PostedFields => (body instanceof Map ? body : new Map())

/** The name of the file says nothing of the survey: it stays in the list of downloads. */
function sendAnswer(reply: FastifyReply, answer: PaperAnswer): FastifyReply {
  if ('html' in answer) return sendAsIs(reply.code(answer.status), 'text/html; charset=utf-8', answer.html)
  reply.header('content-disposition', 'attachment; filename="form.pdf"')
  return sendAsIs(reply.code(200), 'application/pdf', Buffer.from(answer.pdf))
}
