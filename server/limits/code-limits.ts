import { createHmac } from 'node:crypto'
import { normaliseCode } from '../access-code.ts'
import { dayOf } from '../day.ts'
import type { RandomSource } from '../random-source.ts'
import { type Attempt, failureBudget } from './failure-budget.ts'

const seconds = 1000

/**
 * Guessing one of a hundred thousand codes at a hundred guesses a second for ninety days succeeds one time in fifteen
 * thousand (60 bits), so these are not what codes rest on. They stop somebody who has seen a part of one card over a
 * shoulder (`selector`), and keep one machine from wearing out the server (`source`) or many (`everybody`).
 */
const allowances = {
  everybody: { free: 1000, each: 0.05 * seconds, longest: 2 * seconds, refuse: false },
  source: { free: 60, each: 2 * seconds, longest: 20 * seconds, refuse: true },
  selector: { free: 10, each: 10 * seconds, longest: 20 * seconds, refuse: true },
} as const

const selectorLength = 4

export type CodeLimits = {
  /** What an attempt with this code has to wait for. `source` is a network address, or undefined where it is not known. */
  readonly attempt: (code: string, source: string | undefined) => Attempt
}

type Clock = { readonly now: () => Date; readonly random: RandomSource }

/**
 * Budgets of failures without addresses: what is kept is an HMAC of the address, or of the first four characters of a
 * code, under a salt that is made anew every day and lives in this memory alone. With the salt all is forgotten, so
 * nothing says tomorrow who tried today. Each process counts for itself.
 */
export function codeLimits({ now, random }: Clock): CodeLimits {
  const everybody = failureBudget(allowances.everybody)
  const source = failureBudget(allowances.source)
  const selector = failureBudget(allowances.selector)
  let salt = random.bytes(32)
  let day = dayOf(now())

  const keyOf = (kind: string, text: string): string =>
    createHmac('sha256', salt).update(`${kind} ${text}`).digest('base64')

  return {
    attempt: (code, address) => {
      const moment = now()
      if (dayOf(moment) !== day) {
        day = dayOf(moment)
        salt = random.bytes(32)
        source.forget()
        selector.forget()
      }
      const at = moment.getTime()
      const attempts = [
        everybody.attempt('', at),
        selector.attempt(keyOf('selector', normaliseCode(code).slice(0, selectorLength)), at),
        ...(address === undefined ? [] : [source.attempt(keyOf('source', address), at)]),
      ]
      const succeeded = () => {
        for (const attempt of attempts) attempt.succeeded()
      }
      const waits = attempts.map(({ wait }) => wait)
      if (!waits.every((wait) => wait !== undefined)) {
        // Refused by one, so none of them is charged: coming back later must not cost more each time.
        succeeded()
        return { wait: undefined, succeeded: () => {} }
      }
      return { wait: Math.max(...waits), succeeded }
    },
  }
}
