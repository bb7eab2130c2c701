import type { RespondentJourney } from '../../tests/support/respondent-journey.ts'
import { startRespondentJourney } from '../../tests/support/respondent-journey.ts'
import { arriveBy } from '../../tests/support/walk-survey.ts'
import { type Bench, median, rounded } from '../figure.ts'
import { type Load, loadsOf } from './first-load.ts'
import { largestPaint, makeSlow, nextQuestion } from './slow-phone.ts'

const runs = 5
const bands = ['ages-4-7', 'ages-8-10', 'ages-11-17', 'care-leavers-16-25'] as const

/** What a child waits for: bytes and requests before the survey, the first paint, and each next question. */
export const respondent: Bench = {
  name: 'respondent',
  async run(print) {
    const journey = await startRespondentJourney()
    const figure = { bench: 'respondent', runs } as const
    for (const band of bands) {
      const { first, untilFirstQuestion } = await loadsOf(journey, band)
      const size = (name: string, { bytes }: Load, budget: number | null): void =>
        print({ ...figure, name, value: rounded(bytes / 1024), unit: 'KB', budget, runs: 1 })
      const count = (name: string, { requests }: Load): void =>
        print({ ...figure, name, value: requests, unit: 'requests', budget: null, runs: 1 })
      size(`first load, ${band}`, first, 30)
      count(`requests, ${band}`, first)
      size(`until the first question, ${band}`, untilFirstQuestion, null)
      count(`requests until the first question, ${band}`, untilFirstQuestion)
    }
    for (const band of bands) {
      const times = []
      for (let run = 0; run < runs; run += 1) times.push(await slowPhone(journey, band))
      const paint = rounded(median(times.map((each) => each.paint)))
      const next = rounded(median(times.map((each) => each.next)))
      const slowest = rounded(median(times.map((each) => each.slowest)))
      print({ ...figure, name: `largest paint, ${band}`, value: paint, unit: 'ms', budget: 1500 })
      print({ ...figure, name: `next question, ${band}`, value: next, unit: 'ms', budget: 100 })
      print({
        ...figure,
        name: `slowest of the next questions, ${band}`,
        value: slowest,
        unit: 'ms',
        budget: null,
      })
    }
    await journey.close()
  },
}

/** One phone, from the empty cache on: the first paint, and ten times to the next question. */
async function slowPhone(journey: RespondentJourney, band: string) {
  const viewport = { width: 360, height: 740 }
  const { page, context } = await journey.openBrowser({ viewport, reducedMotion: 'no-preference' })
  await makeSlow(page)
  await page.goto(`${journey.address}/#${await journey.newCode(band)}`)
  await page.locator('.languages').waitFor()
  const paint = await largestPaint(page)
  const goOn = (): Promise<void> => arriveBy(page, () => page.locator('.actions .button').first().click())
  await arriveBy(page, () => page.locator('.start .button').click())
  await goOn()
  await goOn()
  const times: number[] = []
  for (let question = 0; question < 10; question += 1) times.push(await nextQuestion(page))
  await context.close()
  return { paint, next: median(times), slowest: Math.max(...times) }
}
