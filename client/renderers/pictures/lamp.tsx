import type { JSX } from 'preact'

/** The lamp by itself: the sign of the product beside or in place of its name. */
export function Lamp(): JSX.Element {
  return (
    <svg class="lamp" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path class="lamp-shade" d="M11 4h10l6 13H5z" />
      <path class="lamp-stand" d="M16 17v10M9.5 28h13" />
    </svg>
  )
}
