import { useEffect, useState } from 'preact/hooks'
import { readAccessCode } from '../access-code.ts'

/**
 * The code in a link's fragment, which no server sees. It is taken out of the address at once, so that neither
 * the address bar nor this entry of the history keeps it.
 */
function takeCodeFromLink(): string | undefined {
  const code = readAccessCode(location.hash)
  history.replaceState({ at: 0 }, '', location.pathname)
  return code
}

/** The code the page was opened with, or that of a second link opened in the same tab, which loads no new page. */
export function useCodeFromLink(): string | undefined {
  const [code, setCode] = useState(takeCodeFromLink)
  useEffect(() => {
    const follow = (): void => {
      if (location.hash !== '') setCode(takeCodeFromLink())
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return code
}
