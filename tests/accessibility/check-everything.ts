import { accessibilityViolations } from '../support/accessibility-violations.ts'
import { appearances, show, walks } from '../support/appearances.ts'
import { startRespondentJourney } from '../support/respondent-journey.ts'
import { giveVoices, ownVoices } from '../support/voices.ts'
import { walkPlainPages } from '../support/walk-plain-pages.ts'
import { type Walk, walkSurvey } from '../support/walk-survey.ts'

/**
 * `npm run accessibility`: every page of every band, in four themes, at 320, 768 and 1280 pixels, from left to right
 * and from right to left, held to WCAG 2.2 A, AA and AAA by axe in a real Chromium. Minutes, not seconds: the tests
 * check a sample of it. Names of instruments after `--` check those alone. Ends with 1 where something is wrong.
 */
const only = process.argv.slice(2)
const journey = await startRespondentJourney(true)
const found = new Set<string>()
let pages = 0
let checks = 0
for (const { instrument, language, direction } of walks) {
  if (only.length > 0 && !only.includes(instrument)) continue
  await look(walkSurvey)
  await look(walkPlainPages)
  process.stderr.write(
    `${instrument} ${language} ${direction}: ${pages} pages, ${checks} checks, ${found.size} violations so far\n`,
  )

  async function look(walk: (how: Walk) => Promise<void>): Promise<void> {
    const { page, context } = await journey.openBrowser()
    await giveVoices(page, ownVoices)
    const visit = async (name: string): Promise<void> => {
      pages += 1
      for (const appearance of appearances(direction)) {
        await show(page, appearance)
        checks += 1
        for (const violation of await accessibilityViolations(page))
          found.add(`${instrument}, ${name}, ${Object.values(appearance).join(' ')}: ${violation}`)
      }
    }
    await walk({ page, address: journey.address, newCode: journey.newCode, instrument, language, visit })
    await context.close()
  }
}
await journey.close()
for (const line of found) process.stdout.write(`${line}\n`)
process.stdout.write(`${pages} pages, ${checks} checks, ${found.size} violations\n`)
if (found.size > 0) process.exitCode = 1
