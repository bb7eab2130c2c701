import { useEffect, useRef, useState } from 'preact/hooks'

/** Seconds until the next try: soon once the device says it is online again, later and later where it never knew. */
const afterComingBack = 5
const afterFailing = [10, 20, 40, 60] as const

/**
 * Tries again by itself while answers wait to be sent. Returns the seconds left, or nothing while the device is
 * offline and there is nothing to count. Trying again is safe: the ticket is the same, so it counts once.
 */
export function useRetry(needed: boolean, retry: () => void): number | undefined {
  const [left, setLeft] = useState<number | undefined>()
  const failures = useRef(0)
  const latest = useRef(retry)
  latest.current = retry

  useEffect(() => {
    if (!needed) return
    const patience = afterFailing[Math.min(failures.current, afterFailing.length - 1)]
    failures.current += 1
    setLeft(navigator.onLine ? patience : undefined)
    const comeBack = (): void => setLeft(afterComingBack)
    const goAway = (): void => setLeft(undefined)
    addEventListener('online', comeBack)
    addEventListener('offline', goAway)
    return () => {
      removeEventListener('online', comeBack)
      removeEventListener('offline', goAway)
      setLeft(undefined)
    }
  }, [needed])

  useEffect(() => {
    if (!needed || left === undefined) return
    if (left === 0) {
      setLeft(undefined)
      latest.current()
      return
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [needed, left])
  return needed ? left : undefined
}
