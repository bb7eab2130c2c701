import type { Page } from 'playwright-core'

/** One way a page can look. */
export type Appearance = {
  readonly theme: 'light' | 'dark' | 'contrast' | 'tint'
  readonly width: number
  readonly direction: 'ltr' | 'rtl'
}

const themes = ['light', 'dark', 'contrast', 'tint'] as const
const widths = [320, 768, 1280] as const

/** Four themes at three widths, written in one direction. */
export const appearances = (direction: Appearance['direction']): readonly Appearance[] =>
  themes.flatMap((theme) => widths.map((width) => ({ theme, width, direction })))

/** From the top: where a page happens to be scrolled to, what lies half under its header is no target of anybody's. */
export async function show(page: Page, { theme, width, direction }: Appearance): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  await page.evaluate(
    ([chosen, dir]) => {
      document.documentElement.dataset['theme'] = chosen
      document.documentElement.dir = dir
      scrollTo(0, 0)
    },
    [theme, direction] as const,
  )
}

/** The language in which each band is walked from right to left; English mirrored where there is no Arabic. */
export const walks = [
  { instrument: 'ages-4-7', language: 'en', direction: 'ltr' },
  { instrument: 'ages-8-10', language: 'en', direction: 'ltr' },
  { instrument: 'ages-11-17', language: 'en', direction: 'ltr' },
  { instrument: 'care-leavers-16-25', language: 'en', direction: 'ltr' },
  { instrument: 'ages-4-7', language: 'en', direction: 'rtl' },
  { instrument: 'ages-8-10', language: 'en', direction: 'rtl' },
  { instrument: 'ages-11-17', language: 'ar', direction: 'rtl' },
  { instrument: 'care-leavers-16-25', language: 'ar', direction: 'rtl' },
] as const
