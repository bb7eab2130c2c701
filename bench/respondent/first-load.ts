import type { IncomingMessage } from 'node:http'
import { type RespondentJourney, untilKept } from '../../tests/support/respondent-journey.ts'
import { arriveBy } from '../../tests/support/walk-survey.ts'

export type Load = { readonly bytes: number; readonly requests: number }

/** Up to the survey's first page, and up to its first question. */
export type Loads = { readonly first: Load; readonly untilFirstQuestion: Load }

/**
 * What a phone that takes brotli gets: every answer of the server counted, whoever asked for it, page or worker, and each
 * once. (This browser stands under watch, which switches its own cache off; any other takes the second time from there.)
 * Looking a code up is a request, of a quarter of a kilobyte that is not counted.
 */
export async function loadsOf(journey: RespondentJourney, instrument: string): Promise<Loads> {
  const respondent = await journey.openBrowser()
  const { page, context } = respondent
  const paths = new Set<string>()
  const note = ({ url }: IncomingMessage): void => void paths.add(url ?? '')
  journey.server.app.server.on('request', note)
  await page.goto(`${journey.address}/#${await journey.newCode(instrument)}`)
  await page.locator('.start .button').click()
  await page.locator('input[name="helper"]').first().waitFor()
  const before = [...paths]
  const goOn = (): Promise<void> => arriveBy(page, () => page.locator('.actions .button').first().click())
  await goOn()
  await untilKept(respondent)
  await page.waitForLoadState('networkidle')
  await goOn()
  await context.close()
  journey.server.app.server.off('request', note)
  // A browser without a window does not fetch the sign of the page; others do.
  const sign = /href="([^"]+\.svg)"/.exec((await journey.server.app.inject({ url: '/' })).body)?.[1]
  const signs = sign === undefined || paths.has(sign) ? [] : [sign]
  const load = async (asked: readonly string[]): Promise<Load> => ({
    bytes: await bytesOf(journey, [...asked, ...signs]),
    requests: asked.length,
  })
  return { first: await load(before), untilFirstQuestion: await load([...paths]) }
}

async function bytesOf(journey: RespondentJourney, paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    paths
      .filter((path) => !path.includes('look-up'))
      .map(async (url) => {
        const answer = await journey.server.app.inject({ url, headers: { 'accept-encoding': 'br' } })
        return answer.rawPayload.length
      }),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
