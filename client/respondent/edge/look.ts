export const themes = ['device', 'light', 'dark', 'contrast', 'tint'] as const
export const textSizes = ['normal', 'large', 'larger'] as const

export type Look = {
  readonly theme: (typeof themes)[number]
  readonly textSize: (typeof textSizes)[number]
  /** Air between letters, words and lines. */
  readonly spacious: boolean
  /** Nothing moves, whatever the device asks for. */
  readonly still: boolean
}

let look: Look = { theme: 'device', textSize: 'normal', spacious: false, still: false }

export const currentLook = (): Look => look

/** Sets the look of the page, as attributes of its root that the style sheet knows. In memory only. */
export function changeLook(change: Partial<Look>): Look {
  look = { ...look, ...change }
  setOrRemove('data-theme', look.theme === 'device' ? undefined : look.theme)
  setOrRemove('data-text-size', look.textSize === 'normal' ? undefined : look.textSize)
  setOrRemove('data-spacing', look.spacious ? 'wide' : undefined)
  setOrRemove('data-motion', look.still ? 'none' : undefined)
  return look
}

function setOrRemove(name: string, value: string | undefined): void {
  if (value === undefined) document.documentElement.removeAttribute(name)
  else document.documentElement.setAttribute(name, value)
}
