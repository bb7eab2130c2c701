import { toldUsWords } from '../../../analysis/told-us/told-us-words.ts'
import { bands } from '../../../surveys/model/instrument.ts'
import { textOfHtml } from '../read-report-page.ts'
import type { PublishedFiles } from './files-of.ts'
import { tablesOfJson } from './readings.ts'

/** What a child wrote, and whose report it stands in. */
export type QuoteRead = { readonly where: string; readonly theme: string; readonly text: string }

/** Quotes as the page has them, each under its theme. */
export const quotesOfPage = (html: string, where: string): readonly QuoteRead[] =>
  [...html.matchAll(/<figure class="quote">(.*?)<\/figure>/gs)].map(([, quote = '']) => ({
    where,
    theme: textOfHtml(/<figcaption>(.*?)<\/figcaption>/s.exec(quote)?.[1] ?? ''),
    text: textOfHtml(/<blockquote>(.*?)<\/blockquote>/s.exec(quote)?.[1] ?? ''),
  }))

/** Lines of "What you told us" about figures that the report hides, or with another figure than the report's. */
export function leaksOfToldUs({ toldUs, instrument, json, wave, localAuthority }: PublishedFiles): string[] {
  const band = bands.find((each) => instrument.endsWith(each))
  if (toldUs === null || band === undefined) return []
  const { statements } = toldUsWords[band]
  const own = new Map(
    tablesOfJson(JSON.parse(json)).flatMap(({ row }) =>
      row.group === 'own' ? [[row.indicator, row.percentage] as const] : [],
    ),
  )
  return [...toldUs.matchAll(/<li[^>]*>(.*?)<\/li>/gs)].flatMap(([, line = '']) => {
    const text = textOfHtml(line)
    const about = statements.find(({ said }) => text.includes(said))
    if (about === undefined) return []
    const printed = own.get(about.indicator) ?? null
    const said = /\((\d+)%\)/.exec(text)?.[1]
    const differs = said !== undefined && Number(said) !== printed
    return printed === null || differs ? [`${wave} ${localAuthority}: What you told us has “${text}”`] : []
  })
}
