import { z } from 'zod'
import type { Ticket } from '../services/accept-submission.ts'
import { messageBytes } from '../tickets/verify-ticket.ts'

/** Unpadded base64url of so many bytes, in the one spelling they have: spare bits at the end are zero. */
export const bytesOf = (count: number) =>
  z
    .string()
    .length(Math.ceil((count * 8) / 6))
    .regex(count % 3 === 1 ? /^[\w-]*[AQgw]$/ : count % 3 === 2 ? /^[\w-]*[AEIMQUYcgkosw048]$/ : /^[\w-]*$/)

/** Two thousand and forty-eight bits, the length of every key. */
export const keyBytes = 256

export const fingerprintParam = z.string().regex(/^[0-9a-f]{64}$/)

export const padding = z
  .string()
  .max(64 * 1024)
  .describe('Anything; makes every request as long.')

export const ticketSchema = z.strictObject({
  key: fingerprintParam,
  message: bytesOf(messageBytes),
  signature: bytesOf(keyBytes),
})

export const readTicket = ({ key, message, signature }: z.infer<typeof ticketSchema>): Ticket => ({
  key,
  message: Buffer.from(message, 'base64url'),
  signature: Buffer.from(signature, 'base64url'),
})
