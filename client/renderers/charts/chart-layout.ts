/** `wide` for paper and large screens, labels before the plot; `narrow` for phones, labels above each line. */
export type ChartLayoutName = 'wide' | 'narrow'

export type ChartLayout = {
  readonly name: ChartLayoutName
  /** Labels stand before the plot, rather than above each line. */
  readonly labelsBeside: boolean
  readonly width: number
  readonly plot: { readonly left: number; readonly right: number }
  readonly label: { readonly left: number; readonly mostCharacters: number }
  /** Where the percentage stands, and which edge of it is there. */
  readonly value: { readonly x: number; readonly anchor: 'start' | 'end' }
  readonly fontSize: number
  readonly lineHeight: number
  readonly rowGap: number
}

/** A narrow chart is as wide as a phone's text, so that its letters are as large as the text around it. */
export const chartLayouts: Readonly<Record<ChartLayoutName, ChartLayout>> = {
  wide: {
    name: 'wide',
    labelsBeside: true,
    width: 640,
    plot: { left: 218, right: 508 },
    label: { left: 0, mostCharacters: 27 },
    value: { x: 524, anchor: 'start' },
    fontSize: 15,
    lineHeight: 19,
    rowGap: 12,
  },
  narrow: {
    name: 'narrow',
    labelsBeside: false,
    width: 340,
    plot: { left: 10, right: 330 },
    label: { left: 0, mostCharacters: 27 },
    value: { x: 340, anchor: 'end' },
    fontSize: 16,
    lineHeight: 20,
    rowGap: 14,
  },
}

/** As narrow as a phone with labels before the plot: for many short lines, and for half a page of paper. */
export const compactLayout: ChartLayout = {
  name: 'narrow',
  labelsBeside: true,
  width: 340,
  plot: { left: 132, right: 296 },
  label: { left: 0, mostCharacters: 19 },
  value: { x: 302, anchor: 'start' },
  fontSize: 13,
  lineHeight: 15,
  rowGap: 5,
}
