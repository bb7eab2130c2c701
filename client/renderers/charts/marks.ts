import { palette, type Series, type Shape } from './palette.ts'
import { type Attributes, element } from './svg-elements.ts'

/** Sizes chosen so that the four shapes have about the same area and none looks more important. */
const shapes: Readonly<Record<Shape, (x: number, y: number, paint: Attributes) => string>> = {
  circle: (x, y, paint) => element('circle', { cx: x, cy: y, r: 6.5, ...paint }),
  diamond: (x, y, paint) =>
    element('path', { d: `M${x} ${y - 8}L${x + 8} ${y}L${x} ${y + 8}L${x - 8} ${y}Z`, ...paint }),
  triangle: (x, y, paint) =>
    element('path', { d: `M${x} ${y - 7.5}L${x + 7.5} ${y + 5.5}L${x - 7.5} ${y + 5.5}Z`, ...paint }),
  square: (x, y, paint) => element('rect', { x: x - 5.5, y: y - 5.5, width: 11, height: 11, ...paint }),
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

/** A share as a bar from nought. Its ink edge makes even one percent a mark. */
export const shareBar = (from: number, to: number, y: number, { className, colour }: Series): string =>
  element('rect', {
    class: `bar ${className}`,
    x: from,
    y: y - 6,
    width: Math.max(to - from, 1.5),
    height: 12,
    rx: 2,
    fill: colour,
  })
