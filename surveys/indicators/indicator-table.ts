import type { Indicator } from '../model/indicator.ts'
import type { Instrument } from '../model/instrument.ts'
import { type Band, bands } from '../model/instrument.ts'

/** One indicator and the items that feed it at each age, in the latest version given for that age. */
export type IndicatorRow = {
  readonly indicator: Indicator
  readonly items: Readonly<Record<Band, string | null>>
}

/** Which item feeds which indicator at which age. Instruments and indicators are passed in, in their own order. */
export function indicatorTable(
  indicators: readonly Indicator[],
  instruments: readonly Instrument[],
): readonly IndicatorRow[] {
  return indicators.map((indicator) => {
    const itemAt = (band: Band) => {
      const latest = instruments
        .filter((each) => each.band === band)
        .reduce<Instrument | null>((one, each) => (one && one.version > each.version ? one : each), null)
      const measure = indicator.measures.find(
        (each) => each.instrument === latest?.id && each.versions.includes(latest.version),
      )
      return measure?.item ?? null
    }
    return {
      indicator,
      items: {
        '4-7': itemAt('4-7'),
        '8-10': itemAt('8-10'),
        '11-17': itemAt('11-17'),
        '16-25': itemAt('16-25'),
      },
    }
  })
}

/** The table for people who read, its columns aligned: one row an indicator, a dash where an age has no item for it. */
export function indicatorTableAsMarkdown(rows: readonly IndicatorRow[]): string {
  const cells = [
    ['indicator', 'domain', 'headline', ...bands],
    ...rows.map(({ indicator, items }) => [
      indicator.id,
      indicator.domain,
      indicator.headline ? 'yes' : '',
      ...bands.map((band) => items[band] ?? '–'),
    ]),
  ]
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  )
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [head, ...body] = cells.map(line)
  return [head, line(widths.map((width) => '-'.repeat(width))), ...body].join('\n')
}
