/** How many failures are free, and how fast they are forgiven afterwards. */
export type Allowance = {
  /** Failures that delay nobody. */
  readonly free: number
  /** Milliseconds for each failure beyond them. */
  readonly each: number
  /** The longest anybody waits. Whoever would wait longer is told to come back, where `refuse` says so. */
  readonly longest: number
  readonly refuse: boolean
}

export type Attempt = {
  /** Milliseconds to wait before it is looked at; undefined for "come back later". */
  readonly wait: number | undefined
  /** What turned out right costs nothing. */
  readonly succeeded: () => void
}

export type FailureBudget = {
  readonly attempt: (key: string, now: number) => Attempt
  readonly forget: () => void
}

/**
 * A budget of failures for each key, after the generic cell rate algorithm (ITU-T I.371): one number a key, the moment
 * up to which its failures have been paid for. An attempt is charged when it arrives and given its money back when it
 * succeeds, so that a thousand at once get a place each in one line and not all the same free look. Nobody is locked
 * out: a place in the line always comes, and a class that shares one address types thirty codes right for nothing.
 */
export function failureBudget({ free, each, longest, refuse }: Allowance): FailureBudget {
  const paidUntil = new Map<string, number>()
  let sweptAt = 0

  /** Keys whose failures are all forgiven are dropped, or a flood of made-up ones would fill the memory. */
  const sweep = (now: number): void => {
    if (now - sweptAt < 60_000) return
    sweptAt = now
    for (const [key, until] of paidUntil) if (until <= now) paidUntil.delete(key)
  }

  return {
    attempt: (key, now) => {
      sweep(now)
      const until = Math.max(now, paidUntil.get(key) ?? 0)
      const wait = Math.max(0, until - now - (free - 1) * each)
      if (wait > longest && refuse) return { wait: undefined, succeeded: () => {} }
      // Where nobody is refused the line has an end all the same, or a flood would slow everybody for days.
      paidUntil.set(key, Math.min(until + each, now + free * each + longest))
      return {
        wait: Math.min(wait, longest),
        succeeded: () => void paidUntil.set(key, (paidUntil.get(key) ?? now) - each),
      }
    },
    forget: () => paidUntil.clear(),
  }
}
