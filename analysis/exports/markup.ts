/** Text as it may stand in XML or HTML, between tags or in a quoted attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

type Attributes = Readonly<Record<string, string | undefined>>

/**
 * One element around content that is markup already; attributes that are undefined are left out. Empty ones have
 * both tags: HTML reads `<td/>` as a beginning without an end.
 */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const listed = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
  return `<${name}${listed.join('')}>${content.join('')}</${name}>`
}

/** One element around plain text. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  return element(name, attributes, escaped(text))
}
