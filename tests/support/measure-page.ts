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
      .filter((box) => {
        // Letters may reach a little beyond their own line, which is set close in headings: nothing cuts them off.
        const reach = Math.max(3, 0.35 * Number.parseFloat(getComputedStyle(box).fontSize))
        return box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + reach
      })
      .map((box) => `${box.className || box.tagName}: ${box.textContent.slice(0, 40)}`)
    return [...wide, ...spilt]
  })

/** What can be pressed and is smaller than it should be, links within a sentence aside. */
export const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>(
      'button, summary, .option, a, textarea, input[type="text"]',
    )
    return [...targets]
      .filter((target) => !target.matches('.skip-link') && target.offsetParent !== null)
      .flatMap((target) => {
        const { width, height } = target.getBoundingClientRect()
        const child = target.closest('[data-turn="child"]') !== null && target.closest('.back') === null
        const least = child ? 64 : 48
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

/** Everything that moves or would: running animations, and styles that would start one. */
export const whatMoves = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const running = document.getAnimations().map((animation) => `${animation.id} runs`)
    const styled = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element)
      return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth'
    })
    return [...running, ...styled.map((element) => element.className)]
  })

/**
 * With forced colours: an answer that is chosen looks like one that is not, its mark cannot be seen, or a button has
 * no edge of its own or words of the colour of its ground.
 */
export const untoldInForcedColours = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const lookOf = (input: HTMLInputElement) => {
      const card = input.nextElementSibling
      if (card === null) return ''
      const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(card)
      return borderTopColor === backgroundColor ? 'no edge' : borderTopWidth
    }
    const inputs = [...document.querySelectorAll<HTMLInputElement>('.option input')]
    const chosen = inputs.filter((input) => input.checked)
    const others = new Set(inputs.filter((input) => !input.checked).map(lookOf))
    const alike = chosen.filter((input) => others.has(lookOf(input))).map(({ value }) => `chosen: ${value}`)
    const edgeless = inputs.filter((input) => lookOf(input) === 'no edge').map(({ value }) => value)
    const buttons = [...document.querySelectorAll<HTMLElement>('.button, .top-button, .language')]
      .filter((button) => button.offsetParent !== null)
      .filter((button) => {
        const { color, backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(button)
        return color === backgroundColor || borderTopColor === backgroundColor || borderTopWidth === '0px'
      })
    return [...alike, ...edgeless, ...buttons.map(({ textContent }) => textContent)]
  })
