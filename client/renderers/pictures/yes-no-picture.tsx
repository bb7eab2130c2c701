import type { JSX } from 'preact'

/** A tick and a cross of one weight and one colour, as picture books and symbol sets show yes and no. */
const strokes = { yes: 'M27 50l15 15 28-33', no: 'M32 32l32 32M64 32L32 64' } as const

export type YesNoCode = keyof typeof strokes

export function YesNoPicture({ code }: { readonly code: YesNoCode }): JSX.Element {
  return (
    <svg class="face" viewBox="0 0 96 96" aria-hidden="true" focusable="false">
      <circle class="picture-sun" cx="48" cy="48" r="44" />
      <path class="picture-line picture-bold" d={strokes[code]} />
    </svg>
  )
}
