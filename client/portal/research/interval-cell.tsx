type IntervalCellProps = {
  /** All from 0 to 1 along the axis; what is beyond is cut off at its end. */
  readonly estimate: number
  readonly lower: number
  readonly upper: number
  /** What it is compared with: a line. */
  readonly mark?: number | undefined
}

const held = (place: number): number => Math.min(1, Math.max(0, place)) * 100

/** An estimate with its interval as a drawing in a table's cell; the figures stand in the cells beside it. */
export function IntervalCell({ estimate, lower, upper, mark }: IntervalCellProps) {
  const [from, to] = [held(lower), held(upper)]
  return (
    <svg class="interval" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
      <rect class="interval-axis" x="0" y="7.5" width="100" height="1" />
      <rect class="interval-range" x={from} y="4" width={Math.max(0.6, to - from)} height="8" />
      <rect class="interval-estimate" x={held(estimate) - 0.6} y="1" width="1.2" height="14" />
      {mark !== undefined && (
        <rect class="interval-mark" x={held(mark) - 0.3} y="0" width="0.6" height="16" />
      )}
    </svg>
  )
}

/** Odds ratios on a scale of doublings, from an eighth to eight: 1, no difference, stands in the middle. */
export const oddsPlace = (ratio: number): number => (Math.log2(Math.max(ratio, 1e-9)) + 3) / 6
