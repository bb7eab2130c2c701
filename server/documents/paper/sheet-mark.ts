import { encode } from 'uqr'

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

/** A QR code as an SVG picture. Level M: 15 % may be lost to a fold or a stain. */
export function qrSvg(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  const runs = data.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1] === true) return []
      const end = row.indexOf(false, x)
      return [`M${x} ${y}h${end - x}v1h${x - end}z`]
    }),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${runs.join('')}"/></svg>`
}
