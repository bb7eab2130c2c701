import cookie from '@fastify/cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../context.ts'
import type { StaffRole } from '../database/tables.ts'
import type { Staff } from '../repositories/staff.ts'
import { findSignedIn } from '../services/find-signed-in.ts'
import { sendProblem } from './answer-problems.ts'

export const sessionCookie = 'heard-session'

declare module 'fastify' {
  interface FastifyRequest {
    staff: Staff | null
  }
}

/** Reads the session cookie where a route asks for it; respondents' routes never touch it. */
export async function recogniseStaff(app: FastifyInstance): Promise<void> {
  await app.register(cookie)
  app.decorateRequest('staff', null)
}

/** A hook that lets through the roles named and answers everyone else: 401 unknown, 403 known but not allowed. */
export const allow =
  (context: Context, ...roles: readonly StaffRole[]) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const token = request.cookies[sessionCookie]
    const staff = token === undefined ? undefined : await findSignedIn(context, token)
    if (staff === undefined) return sendProblem(reply, { refused: 'not-signed-in' })
    if (!roles.includes(staff.role)) return sendProblem(reply, { refused: 'not-allowed' })
    request.staff = staff
    return undefined
  }

/** The person a route with `allow` is answering. */
export function staffOf(request: FastifyRequest): Staff {
  if (request.staff === null) throw new Error('This route forgot to say who may use it.')
  return request.staff
}
