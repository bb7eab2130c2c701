import type { RespondentJourney } from '../../tests/support/respondent-journey.ts'

export type FirstLoad = { readonly bytes: number; readonly requests: number }

/** What a phone that takes brotli gets from the address to the survey's first page: every answer of the server counted. */
export async function firstLoad(journey: RespondentJourney, instrument: string): Promise<FirstLoad> {
  const { page, context } = await journey.openBrowser()
  const paths: string[] = []
  page.on('request', (request) => paths.push(new URL(request.url()).pathname))
  await page.goto(`${journey.address}/#${await journey.newCode(instrument)}`)
  await page.locator('.start .button').click()
  await page.locator('input[name="helper"]').first().waitFor()
  await context.close()
  // A browser without a window does not fetch the sign of the page; others do.
  const sign = /href="([^"]+\.svg)"/.exec((await journey.server.app.inject({ url: '/' })).body)?.[1]
  const gets = [...paths, ...(sign === undefined ? [] : [sign])].filter((path) => !path.includes('look-up'))
  const sizes = await Promise.all(
    gets.map(async (url) => {
      const answer = await journey.server.app.inject({ url, headers: { 'accept-encoding': 'br' } })
      return answer.rawPayload.length
    }),
  )
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: paths.length }
}
