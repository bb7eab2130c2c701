import type { Page } from 'playwright-core'
import type { Choices } from './twelve-young-people.ts'

/**
 * One young person at the screens, from the address on their card to the thanks (or another ending), choosing by the words they see.
 * A question that is not in `choices` is skipped. Gives back how many questions they met.
 */
export async function answerOnScreen(
  page: Page,
  address: string,
  choices: Choices,
  ending = 'Thank you',
): Promise<number> {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  await page.goto(address)
  await press('Carry on')
  await page.getByRole('heading', { name: 'Is someone helping you?' }).waitFor()
  await page.getByRole('radio', { name: 'No, I am on my own' }).check()
  await press('Next')
  await press('Yes, I want to start')
  const met = await answerQuestions(page, choices)
  await press('Send')
  await page.getByRole('heading', { name: ending }).waitFor()
  return met
}

async function answerQuestions(page: Page, choices: Choices): Promise<number> {
  const left = new Set(Object.keys(choices))
  let met = 0
  for (;;) {
    const heading = (await page.getByRole('heading', { level: 1 }).textContent())?.trim() ?? ''
    if (heading === 'Check your answers') break
    if ((await page.locator('fieldset').count()) === 0) {
      await page.getByRole('button', { name: /^(Next|Carry on)$/ }).click()
    } else {
      met += 1
      const chosen = choices[heading]
      if (chosen !== undefined) await choose(page, chosen)
      left.delete(heading)
      await page.getByRole('button', { name: chosen === undefined ? 'Skip' : 'Next', exact: true }).click()
    }
    await page.waitForFunction(
      (before) => document.querySelector('h1')?.textContent.trim() !== before,
      heading,
    )
  }
  if (left.size > 0) throw new Error(`Never asked: ${[...left].join(' ')}`)
  return met
}

async function choose(page: Page, words: string): Promise<void> {
  const box = page.getByRole('textbox')
  if ((await box.count()) === 1) await box.fill(words)
  else
    await page
      .getByRole('radio', { name: /^\d+$/.test(words) ? new RegExp(`^${words}\\b`) : words, exact: true })
      .check()
}
