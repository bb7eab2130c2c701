import type { Page } from 'playwright-core'

/** What lies outside its box or the page: each as a line that says where. Nothing where all can be read. */
export const whatIsCutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide of ${clientWidth}`] : []
    const boxes = document.querySelectorAll<HTMLElement>(
      '.option-card, .button, .link-button, .top-button, .language, .notice, .trouble, .service, summary, h1, h2, p, li',
    )
    const spilt = [...boxes]
      .filter((box) => box.closest('.visually-hidden, .skip-link') === null && box.offsetParent !== null)
      .filter((box) => !box.querySelector('.step-end') && getComputedStyle(box).display !== 'inline')
      .filter((box) => box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 3)
      .map((box) => `${box.className || box.tagName}: ${box.textContent.slice(0, 40)}`)
    return [...wide, ...spilt]
  })

/** What can be pressed and is smaller than it should be, links within a sentence aside. */
export const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const child = document.querySelector('[data-turn="child"]') !== null
    const targets = document.querySelectorAll<HTMLElement>(
      'button, summary, .option, a, textarea, input[type="text"]',
    )
    return [...targets]
      .filter((target) => !target.matches('.skip-link') && target.offsetParent !== null)
      .flatMap((target) => {
        const { width, height } = target.getBoundingClientRect()
        const least = child && target.closest('main') !== null && target.closest('.back') === null ? 64 : 48
        return height >= least && width >= 48
          ? []
          : [`${Math.round(width)} x ${Math.round(height)}: ${target.textContent.slice(0, 40)}`]
      })
  })

/** Every stop of the Tab key that shows no ring of 2 px, or lies under the bar above. */
export async function unseenFocus(page: Page): Promise<readonly string[]> {
  const unseen = new Set<string>()
  await page.evaluate(() => document.querySelector('h1')?.focus())
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab')
    const fault = await page.evaluate(() => {
      const focused = document.activeElement
      if (focused === null || focused === document.body) return ''
      const shown = focused.matches('.option input') ? focused.nextElementSibling : focused
      if (shown === null) return 'nothing shows it'
      const { outlineStyle, outlineWidth } = getComputedStyle(shown)
      const ring = outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2
      const bar = document.querySelector('.top')
      const { top, bottom } = shown.getBoundingClientRect()
      const under =
        bar !== null && !bar.contains(shown) && getComputedStyle(bar).position === 'sticky'
          ? bottom <= bar.getBoundingClientRect().bottom
          : false
      const inView = bottom > 0 && top < innerHeight
      return ring && !under && inView ? '' : `${shown.className}: ${shown.textContent.slice(0, 40)}`
    })
    if (fault !== '') unseen.add(fault)
  }
  return [...unseen]
}

/** Text twice as large and nothing else; and the air between letters, words, lines and paragraphs of WCAG 1.4.12. */
export async function withTextAt(page: Page, percent: number): Promise<void> {
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size === 100 ? '' : `${size}%`
  }, percent)
}

export async function withTextSpacing(page: Page, wanted: boolean): Promise<void> {
  await page.evaluate((on) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      on
        ? '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'
        : '',
    )
    document.adoptedStyleSheets = [sheet]
  }, wanted)
}
