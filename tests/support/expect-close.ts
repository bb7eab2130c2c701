import { expect } from 'vitest'

/** What R wrote: a number, or a word where JSON has none. */
export type Written = number | string

/** Agreement to a relative error, because an absolute one would let every far tail pass. Infinities must be equal. */
export function expectClose(ours: number | undefined, reference: Written, relative = 1e-9, what = ''): void {
  const theirs = Number(reference)
  if (ours === theirs) return
  expect(Math.abs((ours ?? Number.NaN) - theirs), `${what} ${ours} beside R's ${theirs}`).toBeLessThanOrEqual(
    relative * Math.abs(theirs),
  )
}

/** The same for a list: relative to each value, or to the largest where a value is by nature a rounding of 0. */
export function expectAllClose(
  ours: ArrayLike<number>,
  reference: readonly number[],
  relative = 1e-9,
  floor = 0,
): void {
  expect(ours.length).toBe(reference.length)
  reference.forEach((value, place) => {
    const difference = Math.abs((ours[place] ?? Number.NaN) - value)
    expect(difference, `value ${place}: ${ours[place]} beside R's ${value}`).toBeLessThanOrEqual(
      relative * Math.max(Math.abs(value), floor),
    )
  })
}
