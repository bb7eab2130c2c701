import { qrPath } from '../../../client/renderers/qr-path.ts'

export type SheetOf = {
  readonly instrument: string
  readonly version: number
  readonly language: string
  readonly variant: string
  /** The one-time number of this copy; null on a form that is only to look at. */
  readonly serial: string | null
}

/**
 * What the square code of a page says: which form, which page, which copy, and nothing of who has it. In capitals and
 * few signs, which a QR code packs best: `HEARD/AGES-11-17/1/EN/STANDARD/3/7K2M…`.
 */
export const sheetMark = (
  { instrument, version, language, variant, serial }: SheetOf,
  page: number,
): string => ['heard', instrument, version, language, variant, page, serial ?? 'none'].join('/').toUpperCase()

/** White modules around the code: the page around it is white too. */
const margin = 2

/** The code as an SVG picture. */
export function qrSvg(text: string): string {
  const { size, path } = qrPath(text, margin)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`
}
