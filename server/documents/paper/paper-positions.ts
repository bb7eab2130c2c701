import type { PaperFormInput } from './paper-document.ts'
import { paperSizes } from './paper-variants.ts'
import type { PaperMark } from './typeset-paper-form.ts'

type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/**
 * Where everything that is filled in lies, for whoever reads scans of the form. Millimetres from the top left corner of
 * the paper, to a hundredth, in the order of the form; pages count from 1.
 */
export type PaperPositions = {
  readonly format: 'heard-paper-positions'
  readonly formatVersion: 1
  readonly instrument: string
  readonly version: number
  readonly fingerprint: string
  readonly language: string
  readonly variant: string
  readonly page: { readonly width: number; readonly height: number }
  /** The filled squares of every page: three of them are enough to find the fourth. */
  readonly corners: readonly Rectangle[]
  /** The square code of every page; it also says which way up the page is. */
  readonly mark: Rectangle
  readonly boxes: readonly (Rectangle & {
    readonly page: number
    readonly item: string
    readonly code: string
  })[]
  readonly writing: readonly (Rectangle & { readonly page: number; readonly item: string })[]
}

/** As the template draws them (paper.typ), in millimetres. */
const corner = { size: 5, inset: 8 }
const mark = { size: 17, gap: 4, above: 2 }

export function paperPositions(
  { instrument, variant }: PaperFormInput,
  marks: readonly PaperMark[],
): PaperPositions {
  const page = paperSizes[variant.paper]
  const far = (length: number) => length - corner.inset - corner.size
  const places = [
    [corner.inset, corner.inset],
    [far(page.width), corner.inset],
    [corner.inset, far(page.height)],
    [far(page.width), far(page.height)],
  ] as const
  return {
    format: 'heard-paper-positions',
    formatVersion: 1,
    instrument: instrument.id,
    version: instrument.version,
    fingerprint: instrument.fingerprint,
    language: instrument.language,
    variant: variant.id,
    page,
    corners: places.map(([x, y]) => ({ x, y, width: corner.size, height: corner.size })),
    mark: {
      x: far(page.width) - mark.gap - mark.size,
      y: corner.inset - mark.above,
      width: mark.size,
      height: mark.size,
    },
    boxes: marks
      .filter(({ kind }) => kind === 'box')
      .map(({ page, item, code, ...rest }) => ({ page, item, code, ...rectangle(rest) })),
    writing: marks
      .filter(({ kind }) => kind === 'writing')
      .map(({ page, item, ...rest }) => ({ page, item, ...rectangle(rest) })),
  }
}

const rectangle = ({ x, y, width, height }: Rectangle): Rectangle => ({
  x: hundredths(x),
  y: hundredths(y),
  width: hundredths(width),
  height: hundredths(height),
})

const hundredths = (length: number): number => Math.round(length * 100) / 100
