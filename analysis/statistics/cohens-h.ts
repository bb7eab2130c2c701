import { angle } from './over-dispersion.ts'

/**
 * Cohen's h: the distance of two proportions on the angle scale, first minus second (1988; .2 small, .5 medium, .8
 * large). R: `pwr::ES.h(p1, p2)`, that is `2 * asin(sqrt(p1)) - 2 * asin(sqrt(p2))`.
 */
export function cohensH(first: number, second: number): number {
  return 2 * (angle(first) - angle(second))
}
