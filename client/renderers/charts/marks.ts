import { palette, type Series, type Shape } from './palette.ts'
import { type Attributes, element } from './svg-elements.ts'

/** Sizes chosen so that the three shapes have about the same area and none looks more important. */
const shapes: Readonly<Record<Shape, (x: number, y: number, paint: Attributes) => string>> = {
  circle: (x, y, paint) => element('circle', { cx: x, cy: y, r: 7, ...paint }),
  diamond: (x, y, paint) =>
    element('path', { d: `M${x} ${y - 8.5}L${x + 8.5} ${y}L${x} ${y + 8.5}L${x - 8.5} ${y}Z`, ...paint }),
  square: (x, y, paint) => element('rect', { x: x - 6, y: y - 6, width: 12, height: 12, ...paint }),
}

const round = (value: number): number => Math.round(value * 100) / 100

export const dot = (x: number, y: number, { shape, className, colour }: Series): string =>
  shapes[shape](round(x), round(y), {
    class: `mark ${className}`,
    fill: colour,
    stroke: palette.ink,
    'stroke-width': 1.25,
  })

/** The interval as a bar with an ink edge: turquoise alone would be under 3:1 on warm paper. */
export const intervalBar = (from: number, to: number, y: number, { className, colour }: Series): string =>
  element('rect', {
    class: `interval ${className}`,
    x: from,
    y: y - 3,
    width: Math.max(to - from, 1),
    height: 6,
    rx: 3,
    fill: colour,
    'fill-opacity': 0.45,
    stroke: colour,
    'stroke-width': 1.25,
  })
