import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ReportModel } from '../../analysis/report/report-model.ts'
import type { ReportRendering } from '../documents/report-renderings.ts'
import { sendProblem } from '../plugins/answer-problems.ts'
import { sessionCookie } from '../plugins/recognise-staff.ts'
import { problemOf, type Refusal } from '../problems.ts'
import { problemPage } from './problem-page.ts'
import { sendAsIs } from './send-as-is.ts'

const wantsPage = (request: FastifyRequest): boolean => request.headers.accept?.includes('text/html') === true

/** Somebody follows a kept address without a session: to the portal, which says how to sign in. */
export async function sendToSignIn(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const mayBeSignedIn = request.cookies[sessionCookie] !== undefined
  return mayBeSignedIn || !wantsPage(request) ? undefined : reply.redirect('/portal/', 303)
}

/** To a person in a browser a page, to a program a problem. */
export function refuseReport(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  if (!wantsPage(request)) return sendProblem(reply, refusal)
  const problem = problemOf(refusal)
  return sendAsIs(reply.code(problem.status), 'text/html; charset=utf-8', problemPage(problem))
}

/** The report in one of its forms, or that it has no such form. `name` is what a saved file is called, without its ending. */
export async function sendRendering(
  request: FastifyRequest,
  reply: FastifyReply,
  { ending, mediaType, inPlace, render }: ReportRendering,
  report: ReportModel,
  name: string,
): Promise<FastifyReply> {
  const body = await render(report)
  if (body === null) return refuseReport(request, reply, { refused: 'instrument-not-found' })
  if (!inPlace) reply.header('content-disposition', `attachment; filename="${name}${ending}"`)
  return sendAsIs(reply, mediaType, body)
}
