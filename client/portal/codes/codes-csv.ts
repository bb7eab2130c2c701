/** The address that a card's QR code opens. The code stands in the fragment, which browsers send to nobody. */
export const surveyLink = (origin: string, code: string): string => `${origin}/#${code}`

/** For a mail merge already in use: two columns, RFC 4180 line ends. Codes and links hold nothing to quote. */
export function codesCsv(origin: string, codes: readonly string[]): string {
  return ['code,link', ...codes.map((code) => `${code},${surveyLink(origin, code)}`)]
    .map((row) => `${row}\r\n`)
    .join('')
}
