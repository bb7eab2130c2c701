import { useEffect } from 'preact/hooks'

/** The browser asks before a page is left that holds something which would be lost. */
export function useAskBeforeLeaving(holds: boolean): void {
  useEffect(() => {
    if (!holds) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [holds])
}
