export const frequency = (always: number, most: number, sometimes: number, hardly: number, never: number) =>
  [
    ['always', always],
    ['most-of-the-time', most],
    ['sometimes', sometimes],
    ['hardly-ever', hardly],
    ['never', never],
  ] as const
/** Where never is the good news. */
export const problemFrequency = (
  never: number,
  hardly: number,
  sometimes: number,
  most: number,
  always: number,
) =>
  [
    ['never', never],
    ['hardly-ever', hardly],
    ['sometimes', sometimes],
    ['most-of-the-time', most],
    ['always', always],
  ] as const
export const extent = (completely: number, mostly: number, aLittle: number, notAtAll: number) =>
  [
    ['completely', completely],
    ['mostly', mostly],
    ['a-little', aLittle],
    ['not-at-all', notAtAll],
  ] as const
export const yes = (share: number) =>
  [
    ['yes', share],
    ['no', 1 - share],
  ] as const
export const no = (share: number) =>
  [
    ['no', share],
    ['yes', 1 - share],
  ] as const
/** Shares from 10 down to 0. */
export const scale = (...shares: readonly number[]) =>
  shares.map((share, down) => [String(10 - down), share] as const)

/** Codes that stand in their own order, best news first. */
export const steps = (codes: string, ...shares: readonly number[]) =>
  codes.split(' ').map((code, place) => [code, shares[place] ?? 0] as const)
