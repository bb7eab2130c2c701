/** A code of the data for a person: 'foster-family' as 'Foster family', 'by-age' as 'Age', '11-12' as '11 to 12'. */
export function codeInWords(code: string): string {
  const words = code
    .replace(/^(is|by)-/, '')
    .replace(/^(\d+)-(\d+)$/, '$1 to $2')
    .replaceAll('-', ' ')
  return words === '' ? '' : `${words[0]?.toUpperCase()}${words.slice(1)}`
}

const isWhole = (value: number): boolean => Number.isInteger(value)

/** A share as a whole percentage. */
export const percentInWords = (share: unknown): string =>
  typeof share === 'number' ? `${Math.round(100 * share)} %` : ''

/** A figure for reading; the downloads have all its digits. */
export function figureInWords(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'number') return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
  if (isWhole(value)) return value.toLocaleString('en-GB')
  const size = Math.abs(value)
  if (size < 0.001) return value < 0 ? '> −0.001' : '< 0.001'
  return size >= 100
    ? value.toFixed(0)
    : size >= 10
      ? value.toFixed(1)
      : size >= 1
        ? value.toFixed(2)
        : value.toFixed(3)
}

export const pInWords = (p: unknown): string =>
  typeof p === 'number' ? (p < 0.001 ? '< 0.001' : p.toFixed(3)) : ''
