import type { ComponentChildren, JSX } from 'preact'

export type FaceCode = 'happy' | 'in-between' | 'sad'

/**
 * Three calm faces in one hand: sun-yellow, ink line of 3 px at 96 px, no gender and no skin colour. Eyes and
 * mouth both change, and only the sad face has brows, so that they are told apart at 24 px, in grey and by
 * shape alone. The words beside a face say what it is, so it is hidden from a screen reader.
 */
const features: Record<FaceCode, ComponentChildren> = {
  happy: (
    <>
      <path class="picture-line" d="M27 43q6-9 12 0M57 43q6-9 12 0" />
      <path class="picture-line" d="M27 56q21 27 42 0" />
    </>
  ),
  'in-between': (
    <>
      <circle class="picture-ink" cx="33" cy="41" r="4.5" />
      <circle class="picture-ink" cx="63" cy="41" r="4.5" />
      <path class="picture-line" d="M33 65h30" />
    </>
  ),
  sad: (
    <>
      <path class="picture-line" d="M24 36l13-6M72 36l-13-6" />
      <circle class="picture-ink" cx="33" cy="45" r="4.5" />
      <circle class="picture-ink" cx="63" cy="45" r="4.5" />
      <path class="picture-line" d="M31 72q17-20 34 0" />
    </>
  ),
}

export function Face({ face }: { readonly face: FaceCode }): JSX.Element {
  return (
    <svg class="face" viewBox="0 0 96 96" aria-hidden="true" focusable="false">
      <circle class="picture-sun" cx="48" cy="48" r="44" />
      {features[face]}
    </svg>
  )
}
