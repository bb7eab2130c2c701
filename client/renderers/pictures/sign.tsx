import type { JSX } from 'preact'

/** Small signs beside words, never instead of them. One line weight, the colour of the words around them. */
const strokes = {
  tick: 'M5 12.5l4.5 4.5L19 7.5',
  back: 'M14.5 5.5L8 12l6.5 6.5',
  leave: 'M10 4H5v16h5M14 8l4 4-4 4M18 12H9.5',
  speak: 'M4 9.5v5h4l5 4.5V5L8 9.5zM16.5 9q2 3 0 6M19 6.5q4 5.5 0 11',
  talk: 'M4 5.5h16v11h-9l-4.5 3.5v-3.5H4z',
  telephone:
    'M6 4h4l1.5 4.5-2 1.5a10 10 0 0 0 4.5 4.5l1.5-2L20 14v4a2 2 0 0 1-2 2A14 14 0 0 1 4 6a2 2 0 0 1 2-2z',
} as const

export type SignName = keyof typeof strokes

export function Sign({ name }: { readonly name: SignName }): JSX.Element {
  return (
    <svg class={`sign sign-${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={strokes[name]} />
    </svg>
  )
}
