import type { Page } from 'playwright-core'

export type Voices = readonly {
  readonly name: string
  readonly lang: string
  readonly localService: boolean
}[]

/** A voice of the device itself for each of our languages. */
export const ownVoices: Voices = ['en-GB', 'cy-GB', 'ar-SA'].map((lang) => ({
  name: 'Device',
  lang,
  localService: true,
}))

/**
 * A device with these voices, which it names only after a while: the machine that runs the tests has none. What it is
 * asked to say is kept and not said (`saidBy`).
 */
export const giveVoices = (page: Page, voices: Voices, after = 0): Promise<unknown> =>
  page.addInitScript(
    ({ given, wait }) => {
      const said: string[] = []
      const stand = new EventTarget()
      let known: unknown[] = wait === 0 ? given : []
      setTimeout(() => {
        known = given
        stand.dispatchEvent(new Event('voiceschanged'))
      }, wait)
      Object.assign(stand, {
        said,
        getVoices: () => known,
        speak: (each: { text: string; voice: { name: string } }) =>
          said.push(`${each.voice.name}: ${each.text}`),
        cancel: () => said.push('(silence)'),
      })
      Object.defineProperty(window, 'speechSynthesis', { value: stand })
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class extends EventTarget {
          text: string
          constructor(text: string) {
            super()
            this.text = text
          }
        },
      })
    },
    { given: [...voices], wait: after },
  )

export const saidBy = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window.speechSynthesis as unknown as { said: string[] }).said)
