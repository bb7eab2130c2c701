import { findInstrument } from '../../surveys/instruments/index.ts'
import type { Walk } from './walk-survey.ts'

const codeBox = 'input[name="code"]:not([type="hidden"])'

/**
 * Every page that the server draws for somebody of a band: the address as it stands without the survey's script, the
 * page without JavaScript from code to thanks, and the notice about privacy. In a browser that runs scripts, so that
 * axe can look; but for BigInt, so that the address shows what it shows without them.
 */
export async function walkPlainPages({
  page,
  address,
  newCode,
  instrument,
  language,
  visit: visitLoaded,
}: Walk): Promise<void> {
  /** A page that came by sending a form is there before its styles are. */
  const visit: Walk['visit'] = async (name, kind) => {
    await page.waitForLoadState()
    await visitLoaded(name, kind)
  }
  const press = (name: string): Promise<void> => page.locator(name).first().click()
  const openQuestions = async (code: string): Promise<void> => {
    await page.goto(`${address}/plain`)
    if (language !== 'en') await press(`.language[lang="${language}"]`)
    await page.locator(`html[lang="${language}"] ${codeBox}`).fill(code)
    await press('.actions .button')
    await page.locator('input[name="nonce"]').first().waitFor({ state: 'attached' })
  }
  const agree = async (answer: 'yes' | 'no'): Promise<void> => {
    for (const box of await page.locator(`input[name$="assent"][value="${answer}"]`).all()) await box.check()
    await press('button[name="send"]')
    await page.locator('.lamp-in-window').waitFor()
  }

  await page.addInitScript('delete globalThis.BigInt')
  await page.goto(address)
  await page.locator('form[action="/plain"] input[name="code"]').waitFor()
  await visit('the address without its script', 'the address without its script')
  await page.goto(`${address}/plain`)
  if (language !== 'en') await press(`.language[lang="${language}"]`)
  await page.locator(`html[lang="${language}"]`).waitFor()
  await visit('plain, the code', 'plain, the code')
  await page.locator(codeBox).fill('0000-0000-0000')
  await press('.actions .button')
  await page.locator('.trouble').waitFor()
  await visit('plain, a wrong code', 'plain, a wrong code')

  await page.goto(`${address}/paper`)
  if (language !== 'en') await press(`.language[lang="${language}"]`)
  await page.locator(`html[lang="${language}"]`).waitFor()
  await visit('paper, the code', 'paper, the code')
  const code = await newCode(instrument)
  await page.locator(codeBox).fill(code)
  await press('.actions .button')
  await page.locator('input[name="size"]').first().waitFor()
  await visit('paper, which form', 'paper, which form')

  await openQuestions(code)
  for (const summary of await page.locator('summary').all()) await summary.click()
  await visit('plain, the questions', 'plain, the questions')
  await press('button[name="send"]')
  await page.locator('.trouble').waitFor()
  await visit('plain, something to put right', 'plain, something to put right')
  await agree('no')
  await visit('plain, not today', 'plain, not today')
  await openQuestions(code)
  await agree('yes')
  await visit('plain, thank you', 'plain, thank you')
  await openQuestions(code)
  for (const box of await page.locator('input[name$="assent"][value="yes"]').all()) await box.check()
  await press('button[name="send"]')
  await page.locator(codeBox).waitFor()
  await visit('plain, a code that cannot send', 'plain, a code that cannot send')

  for (const path of ['', `/${findInstrument(instrument, 1)?.band}`]) {
    await page.goto(`${address}/privacy${path}?language=${language}`)
    await visit(`privacy${path}`, `privacy${path}`)
  }
}
