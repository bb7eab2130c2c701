import { createHash } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import { sendAsIs } from './send-as-is.ts'

/**
 * A document to be saved, whole or not at all. Without a strong ETag, Chromium takes what came before a connection broke for
 * the file (`download_utils.cc`: a length that does not match counts only with one), and half a report lies in the folder.
 */
export function sendFile(
  reply: FastifyReply,
  file: { readonly name: string; readonly mediaType: string; readonly body: string | Uint8Array },
): FastifyReply {
  reply.header('content-disposition', `attachment; filename="${file.name}"`)
  reply.header('etag', `"${createHash('sha256').update(file.body).digest('base64url')}"`)
  return sendAsIs(reply, file.mediaType, file.body)
}
