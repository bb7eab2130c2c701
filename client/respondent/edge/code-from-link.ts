import { readAccessCode } from '../access-code.ts'

/**
 * The code in a link's fragment, which no server sees. It is taken out of the address at once, so that neither
 * the address bar nor this entry of the history keeps it.
 */
export function takeCodeFromLink(): string | undefined {
  const code = readAccessCode(location.hash)
  history.replaceState({ at: 0 }, '', location.pathname)
  return code
}
