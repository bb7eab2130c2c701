import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Context } from '../context.ts'
import { insertAuditLine } from '../repositories/audit-log.ts'
import type { Staff } from '../repositories/staff.ts'
import { type StaffActionName, staffAction } from '../staff-actions.ts'
import { errorWithoutWords } from './logger-options.ts'

/** What an address says the request is about; `insertAuditLine` keeps it only if it is there. */
function aboutOf(request: FastifyRequest): string | undefined {
  const params = (request.params ?? {}) as Partial<Record<string, string>>
  return params['wave'] ?? params['localAuthority'] ?? params['staff']
}

/**
 * Every act of staff is written down before it is done: when the line cannot be written, the act does not happen. A
 * second line says when it was refused. What was sent is never part of a line.
 */
export function auditStaff(app: FastifyInstance, context: Context): void {
  const line = (request: FastifyRequest, outcome: 'begun' | 'refused') => {
    const { staff, staffAction: action } = request
    if (staff === null || action === null || staffAction(action).audited === false) return undefined
    const about = aboutOf(request)
    const once = request.method === 'GET' || request.method === 'HEAD'
    return { at: context.now(), staffId: staff.id, action, about, outcome, once }
  }

  app.addHook('preHandler', async (request) => {
    const begun = line(request, 'begun')
    if (begun) await insertAuditLine(context.db, begun)
  })
  app.addHook('onSend', async (request, reply, payload) => {
    const refused = reply.statusCode >= 400 ? line(request, 'refused') : undefined
    // The line that it was begun is there; that this one is not must not turn the answer into another.
    if (refused) {
      await insertAuditLine(context.db, refused).catch((error: unknown) =>
        request.log.error({ error: errorWithoutWords(error) }, 'a refusal is not in the audit log'),
      )
    }
    return payload
  })
}

/** Somebody tried what is not theirs to do: of interest to whoever reads the log. */
export async function auditRefusal(context: Context, staff: Staff, action: StaffActionName): Promise<void> {
  const at = context.now()
  if (staffAction(action).audited === false) return
  await insertAuditLine(context.db, { at, staffId: staff.id, action, outcome: 'not-allowed', once: true })
}
