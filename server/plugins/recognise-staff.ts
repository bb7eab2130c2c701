import cookie from '@fastify/cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../context.ts'
import type { ProblemCode } from '../problems.ts'
import { findSignedIn, type SignedIn } from '../services/find-signed-in.ts'
import { type StaffActionName, staffAction } from '../staff-actions.ts'
import { sendProblem } from './answer-problems.ts'
import { auditRefusal } from './audit-staff.ts'
import { refuseCrossSite } from './refuse-cross-site.ts'

/** `__Host-`: this host alone, over https alone, and no page of a sister host can plant one. */
export const sessionCookie = '__Host-session'
export const cookieOptions = { path: '/', httpOnly: true, sameSite: 'strict', secure: true } as const

declare module 'fastify' {
  interface FastifyRequest {
    staff: SignedIn | null
    staffAction: StaffActionName | null
  }
}

/** Reads the session cookie where a route asks for it; respondents' routes never touch it. */
export async function recogniseStaff(app: FastifyInstance): Promise<void> {
  await app.register(cookie)
  app.decorateRequest('staff', null)
  app.decorateRequest('staffAction', null)
}

const hooks = new WeakSet<object>()

/** Whether a route's hook is one of `allow`: what makes it a staff route. */
export const isStaffHook = (hook: unknown): boolean => typeof hook === 'function' && hooks.has(hook)

function faultOf(staff: SignedIn, action: StaffActionName): ProblemCode | undefined {
  const { roles, session } = staffAction(action)
  if (!roles.includes(staff.role)) return 'not-allowed'
  const enrolled = staff.way !== 'invitation'
  if (!enrolled && session !== 'enrolling') return 'passkey-needed'
  // A second key is as good as the first: it takes a sign-in as young as removing one does.
  const mustBeFresh = session === 'fresh' || action === 'start-passkey' || action === 'add-passkey'
  return mustBeFresh && enrolled && !staff.fresh ? 'sign-in-too-long-ago' : undefined
}

/**
 * A hook that lets through whoever may do what the route does, and answers everyone else: 401 unknown, 403 known but
 * not allowed. Naming the action is also what has it written into the audit log (`audit-staff.ts`).
 */
export function allow(context: Context, action: StaffActionName) {
  const fromElsewhere = refuseCrossSite(context)
  const hook = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const refused = await fromElsewhere(request, reply)
    if (refused) return refused
    const token = request.cookies[sessionCookie]
    const staff = token === undefined ? undefined : await findSignedIn(context, token)
    if (staff === undefined) return sendProblem(reply, { refused: 'not-signed-in' })
    const fault = faultOf(staff, action)
    if (fault !== undefined) {
      await auditRefusal(context, staff, action)
      return sendProblem(reply, { refused: fault })
    }
    request.staff = staff
    request.staffAction = action
    return undefined
  }
  hooks.add(hook)
  return hook
}

/** The person a route with `allow` is answering. */
export function staffOf(request: FastifyRequest): SignedIn {
  if (request.staff === null) throw new Error('This route forgot to say who may use it.')
  return request.staff
}
