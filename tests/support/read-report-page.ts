/** A table of the report page as read back from its HTML: cells as text, without the mark-up. */
export type ReadHtmlTable = {
  readonly id: string
  readonly caption: string
  readonly rows: readonly (readonly string[])[]
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

export const textOfHtml = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&\w+;|&#39;/g, (entity) => entities[entity] ?? entity)
    .replaceAll(/\s+/g, ' ')
    .trim()

const contentsOf = (html: string, element: RegExp): readonly string[] =>
  [...html.matchAll(element)].map(([, content]) => content ?? '')

/** The published tables alone. */
export const readHtmlTables = (html: string): readonly ReadHtmlTable[] =>
  readAllHtmlTables(html).filter(({ id }) => id !== '')

/** Those put together for a picture, and lines to fill in, as well: they have no id of a published table. */
export const readAllHtmlTables = (html: string): readonly ReadHtmlTable[] =>
  [...html.matchAll(/<table(?:[^>]*data-table="([^"]*)")?[^>]*>(.*?)<\/table>/gs)].map(([, id, table]) => ({
    id: id ?? '',
    caption: textOfHtml(contentsOf(table ?? '', /<caption[^>]*>(.*?)<\/caption>/gs).join(' ')),
    rows: contentsOf(table ?? '', /<tr[^>]*>(.*?)<\/tr>/gs).map((row) =>
      contentsOf(row, /<t[hd][^>]*>(.*?)<\/t[hd]>/gs).map(textOfHtml),
    ),
  }))

export const readHtmlHeadings = (html: string): readonly { level: number; text: string }[] =>
  [...html.matchAll(/<h([1-6])[^>]*>(.*?)<\/h\1>/gs)].map(([, level, text]) => ({
    level: Number(level),
    text: textOfHtml(text ?? ''),
  }))
