import type { JSX } from 'preact'

/** The lamp in its window as the page brought it, painted before any script came: it travels once, not twice. */
const painted = document.querySelector('.lamp-in-window')

export function PaintedLamp(): JSX.Element {
  return (
    <div
      class="painted"
      ref={(place) => {
        // Not `replaceChildren`, which browsers from before the end of 2020 do not have.
        if (painted !== null && place?.firstChild === null) place.append(painted.cloneNode(true))
      }}
    />
  )
}
