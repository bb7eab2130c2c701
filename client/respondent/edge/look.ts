export const themes = ['device', 'light', 'dark', 'contrast', 'tint'] as const
export const textSizes = ['normal', 'large', 'larger'] as const

export const spacings = ['normal', 'wide'] as const

export type Look = {
  readonly theme: (typeof themes)[number]
  readonly textSize: (typeof textSizes)[number]
  readonly spacing: (typeof spacings)[number]
}

let look: Look = { theme: 'device', textSize: 'normal', spacing: 'normal' }

export const currentLook = (): Look => look

/** Sets the look of the page, as attributes of its root that the style sheet knows. In memory only. */
export function changeLook(change: Partial<Look>): Look {
  look = { ...look, ...change }
  setOrRemove('data-theme', look.theme === 'device' ? undefined : look.theme)
  setOrRemove('data-text-size', look.textSize === 'normal' ? undefined : look.textSize)
  setOrRemove('data-spacing', look.spacing === 'normal' ? undefined : look.spacing)
  return look
}

function setOrRemove(name: string, value: string | undefined): void {
  if (value === undefined) document.documentElement.removeAttribute(name)
  else document.documentElement.setAttribute(name, value)
}
