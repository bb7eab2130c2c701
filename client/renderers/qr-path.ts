import { encode } from 'uqr'

export type QrPath = { readonly size: number; readonly path: string }

/** The standard asks for four white modules around the symbol; phones manage with fewer, scanners in print do not. */
const quietZone = 4

/**
 * A QR code as the data of one SVG path, a rectangle for each run of dark modules in a row. Level M (15 % may be
 * lost) survives a fold and a biro.
 */
export function qrPath(text: string, border = quietZone): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border })
  const runs = data.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1] === true) return []
      const end = row.indexOf(false, x)
      return [`M${x} ${y}h${end - x}v1h${x - end}z`]
    }),
  )
  return { size, path: runs.join('') }
}
