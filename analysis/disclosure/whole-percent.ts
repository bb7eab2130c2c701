/**
 * The one rounding of everything published: whole percent or whole points, a half away from zero, so that -2.5
 * and 2.5 come out as far from nought as each other. Takes the percent scale: 100 * count / base, whose halves
 * are exact in binary, so that 12.5 never turns into 12.
 */
export function wholePercent(percent: number): number {
  const rounded = Math.round(Math.abs(percent))
  return rounded === 0 ? 0 : Math.sign(percent) * rounded
}
