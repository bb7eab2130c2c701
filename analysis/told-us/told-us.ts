import { type Band, bands } from '../../surveys/model/instrument.ts'
import type { Picture } from '../../surveys/model/picture.ts'
import { isShown } from '../report/read-table.ts'
import type { ReportModel } from '../report/report-model.ts'
import { type ToldUsWords, toldUsWords } from './told-us-words.ts'

/** One page for the people who answered, in words of their own age. */
export type ToldUs = {
  readonly language: string
  readonly band: Band
  readonly instrument: string
  readonly synthetic: boolean
  readonly title: string
  readonly where: string
  readonly hello: string
  readonly lines: readonly { readonly picture: Picture; readonly text: string }[]
  /** What they chose as mattering most; null where nothing may be shown, or nothing was asked. */
  readonly wishes: {
    readonly title: string
    readonly about: string
    readonly items: readonly string[]
  } | null
  readonly next: { readonly title: string; readonly lines: readonly string[] }
  /** Left empty: whoever hands the page out writes it in first. */
  readonly weWill: string
  readonly thanks: string
}

const mostWishes = 3

/**
 * Made from the protected report alone: every share on it stands in a published row there, and what is hidden there is
 * missing here. Null for a report of no single age.
 */
export function toldUs(model: ReportModel): ToldUs | null {
  const band = bands.find((each) => each === model.instrument.band)
  if (band === undefined) return null
  const words = toldUsWords[band]
  const tables = model.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => ('table' in block ? [block.table] : [])),
  )
  const lines = words.statements.flatMap(({ indicator, picture, said }) => {
    const own = tables
      .find(({ id }) => id === `${indicator}--benchmark`)
      ?.rows.filter(isShown)
      .find(({ group }) => group === 'own')
    if (own === undefined) return []
    const share = shareWords(own.percentage, words)
    return [{ picture, text: words.said.replace('{share}', share).replace('{said}', said) }]
  })
  const chosen = (tables.find(({ id }) => id === 'would-help-most--answers')?.rows ?? [])
    .filter(isShown)
    .toSorted((a, b) => b.percentage - a.percentage)
    .slice(0, mostWishes)
  const none = lines.length === 0 && chosen.length === 0
  return {
    ...{ language: model.language, band, instrument: model.instrument.id, synthetic: model.synthetic },
    title: words.title,
    where: `${model.localAuthority.name}, ${model.wave.name}`,
    hello: none ? (words.tooFew[0] ?? '') : words.hello,
    lines: none ? words.tooFew.slice(1).map((text) => ({ picture: 'talking', text })) : lines,
    wishes:
      chosen.length === 0
        ? null
        : { title: words.wishesTitle, about: words.wishes, items: chosen.map(({ label }) => label) },
    next: { title: words.nextTitle, lines: words.next },
    ...{ weWill: words.weWillTitle, thanks: words.thanks },
  }
}

/** "Most of you", "Most of you (6 in 10)", "Most of you (61%)": as much arithmetic as the age has met. */
function shareWords(percentage: number, { shares, figures }: ToldUsWords): string {
  const [, spoken] = shares.find(([from]) => percentage >= from) ?? shares[shares.length - 1] ?? [0, '']
  if (figures === 'percent') return `${spoken} (${percentage}%)`
  const tenths = Math.round(percentage / 10)
  return figures === 'in-ten' && tenths > 0 && tenths < 10 ? `${spoken} (${tenths} in 10)` : spoken
}
