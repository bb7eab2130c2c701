import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { staffRoles } from '../database/tables.ts'
import { allow } from '../plugins/recognise-staff.ts'
import { listAuditLines } from '../repositories/audit-log.ts'
import { type AuditedAction, signInActions, staffActions } from '../staff-actions.ts'
import { problemResponses } from './problem-responses.ts'

const pageOf = 100

/** An action that a later version no longer has keeps its name. */
const wordsOf = (action: string): string =>
  ({ ...staffActions, ...signInActions })[action as AuditedAction]?.words ?? action

/** Who of the staff did what, and when, for whoever has to answer for it. There is no way to change a line. */
export const auditLog =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/audit-log',
      {
        onRequest: allow(context, 'see-audit-log'),
        schema: {
          summary: 'Lines of the audit log, newest first, a hundred at a time',
          tags: ['programme'],
          security: [{ session: [] }],
          querystring: z.strictObject({
            before: z
              .string()
              .regex(/^\d{1,18}$/)
              .optional(),
          }),
          response: {
            200: z.object({
              lines: z.array(
                z.object({
                  id: z.string(),
                  at: z.string(),
                  words: z.string(),
                  outcome: z.enum(['begun', 'not-allowed', 'refused']),
                  subject: z.string().nullable(),
                  who: z
                    .object({
                      role: z.enum(staffRoles),
                      label: z.string().nullable(),
                      authority: z.string().nullable(),
                    })
                    .nullable()
                    .describe('Null: at the server’s own console.'),
                }),
              ),
              more: z.boolean(),
            }),
            ...problemResponses('request-not-valid', 'not-signed-in', 'not-allowed', 'passkey-needed'),
          },
        },
      },
      async (request) => {
        const found = await listAuditLines(context.db, request.query.before, pageOf + 1)
        const lines = found.slice(0, pageOf).map(({ id, at, action, outcome, subject, ...who }) => ({
          ...{ id, at: at.toISOString(), words: wordsOf(action), outcome, subject },
          who: who.role === null ? null : { ...who, role: who.role },
        }))
        return { lines, more: found.length > pageOf }
      },
    )
  }
