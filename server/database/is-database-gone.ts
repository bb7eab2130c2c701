/** SQLSTATE class 08, and the answers of a server that is shutting down, starting, recovering or full. */
const states = /^(08...|57P0[123]|53300)$/
const sockets = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND']
/** What `pg` says without a code. */
const sentences =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

/**
 * Whether something failed because the database cannot be reached at the moment, and not because of what was asked: the
 * same again in a minute may well work.
 */
export function isDatabaseGone(error: unknown): boolean {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown }
  if (typeof code === 'string' && (states.test(code) || sockets.includes(code))) return true
  return typeof message === 'string' && sentences.test(message)
}
