import { expect } from 'vitest'

/** Agreement to a relative error, because an absolute one would let every far tail pass. */
export function expectClose(ours: number | undefined, reference: number, relative = 1e-9): void {
  expect(Math.abs((ours ?? Number.NaN) - reference), `${ours} beside R's ${reference}`).toBeLessThanOrEqual(
    relative * Math.abs(reference),
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
