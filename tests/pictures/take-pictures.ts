import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Appearance, show } from '../support/appearances.ts'
import { startRespondentJourney } from '../support/respondent-journey.ts'
import { giveVoices, ownVoices } from '../support/voices.ts'
import { walkSurvey } from '../support/walk-survey.ts'

/**
 * `npm run pictures -- FOLDER`: one page of each kind, of every band, as a phone shows it, the main ones in four themes and
 * as a desk shows them, and in Arabic: to be looked at. Those that stand in the README go to `docs/pictures` too.
 */
const [folder = 'build/pictures'] = process.argv.slice(2)
const themes = ['light', 'dark', 'contrast', 'tint'] as const
const widths = [360, 1280] as const
const walks = [
  ['ages-4-7', 'en'],
  ['ages-8-10', 'en'],
  ['ages-11-17', 'en'],
  ['care-leavers-16-25', 'en'],
  ['ages-4-7', 'cy'],
  ['care-leavers-16-25', 'ar'],
] as const

/** Kinds of pages that are taken in all themes and as a desk shows them too. */
const inEveryTheme = new Set(['faces', 'single-choice', 'scale-0-10', 'assent', 'thank-you', 'settings'])

/** Name of the file in `docs/pictures`, by the name of the picture. */
const inReadme: Readonly<Record<string, string>> = {
  'ages-4-7 en settled light 360': 'respondent-4-7',
  'ages-8-10 en settled tint 360': 'respondent-8-10',
  'ages-11-17 en happy-with-school dark 360': 'respondent-11-17-dark',
  'care-leavers-16-25 ar has-fun light 360': 'respondent-16-25-arabic',
}

const journey = await startRespondentJourney(true)
await mkdir(folder, { recursive: true })
for (const [instrument, language] of walks) {
  const { page, context } = await journey.openBrowser({ deviceScaleFactor: 1.5 })
  await giveVoices(page, ownVoices)
  const kinds = new Set<string>()
  const take = async (name: string, theme: Appearance['theme'], width: number): Promise<void> => {
    const direction = language === 'ar' ? 'rtl' : 'ltr'
    await show(page, { theme, width, direction })
    if (width === 360) await page.setViewportSize({ width, height: 740 })
    await page.evaluate(() => scrollTo(0, 0))
    const picture = [instrument, language, name, theme, width].join(' ')
    await page.screenshot({ path: join(folder, `${picture.replaceAll(' ', '_')}.png`) })
    const file = inReadme[picture]
    if (file !== undefined) await page.screenshot({ path: join('docs/pictures', `${file}.png`) })
  }
  await walkSurvey({
    page,
    address: journey.address,
    newCode: journey.newCode,
    instrument,
    language,
    visit: async (name, kind) => {
      if (kinds.has(kind)) return
      kinds.add(kind)
      const all = inEveryTheme.has(kind.split(' ')[0] ?? '')
      for (const theme of all ? themes : (['light'] as const))
        for (const width of all ? widths : ([360] as const)) await take(name, theme, width)
    },
  })
  await context.close()
  process.stderr.write(`${instrument} ${language}\n`)
}
await journey.close()

/** The portal's pages after the survey's: one command for all of them. */
await import('./take-portal-pictures.ts')
