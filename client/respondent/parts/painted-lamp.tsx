import type { JSX } from 'preact'

/** The lamp in its window as the page brought it, painted before any script came: it travels once, not twice. */
const painted = document.querySelector('.lamp-in-window')

export function PaintedLamp(): JSX.Element {
  return (
    <div
      class="painted"
      ref={(place) => {
        if (painted !== null) place?.replaceChildren(painted.cloneNode(true))
      }}
    />
  )
}
