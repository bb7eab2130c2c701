import { useEffect, useLayoutEffect } from 'preact/hooks'

/** A history entry holds a position in the trail and nothing else: no question, no answer, no address of its own. */
const positionOf = (entry: unknown): number => {
  const at = typeof entry === 'object' && entry !== null && 'at' in entry ? entry.at : undefined
  return typeof at === 'number' ? at : 0
}

/** Keeps the browser's Back and Forward in step with the trail. */
export function useHistory(at: number, moved: (at: number) => void): void {
  useLayoutEffect(() => {
    if (at > positionOf(history.state)) history.pushState({ at }, '', location.pathname)
  }, [at])
  useEffect(() => {
    const follow = ({ state }: PopStateEvent): void => moved(positionOf(state))
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
}
