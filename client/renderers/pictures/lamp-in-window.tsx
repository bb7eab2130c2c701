import type { JSX } from 'preact'

/**
 * The picture the whole product holds on to: a lamp left on in a window, somebody is in. Flat shapes, one ink
 * line. It says nothing the words beside it do not say, so it is hidden from a screen reader.
 */
export function LampInWindow(): JSX.Element {
  return (
    <svg class="lamp-in-window" viewBox="0 0 360 200" aria-hidden="true" focusable="false">
      <path
        class="scene-sky"
        d="M12 0h336a12 12 0 0 1 12 12v176a12 12 0 0 1-12 12H12a12 12 0 0 1-12-12V12A12 12 0 0 1 12 0z"
      />
      <g class="scene-star">
        <circle cx="44" cy="42" r="2" />
        <circle cx="92" cy="22" r="1.5" />
        <circle cx="312" cy="34" r="2" />
        <circle cx="336" cy="84" r="1.5" />
        <circle cx="28" cy="98" r="1.5" />
        <circle cx="274" cy="18" r="1.5" />
      </g>
      <path class="scene-moon" d="M316 58a15 15 0 1 1-17-22 12 12 0 0 0 17 22z" />
      <path class="scene-wall" d="M72 200V84L180 14l108 70v116z" />
      <path class="scene-roof" d="M58 96L180 16l122 80" />
      <path class="scene-glow" d="M128 168V92a52 44 0 0 1 104 0v76z" />
      <path class="scene-shade" d="M164 92h32l14 34h-60z" />
      <path class="scene-lamp" d="M180 126v30M164 160h32" />
      <path class="scene-frame" d="M128 168V92a52 44 0 0 1 104 0v76z" />
      <path class="scene-frame" d="M180 48v44M128 100h28M204 100h28" />
      <path class="scene-sill" d="M116 168h128" />
      <path
        class="scene-ground"
        d="M0 188q60-14 120-4t130 0 110-2v6a12 12 0 0 1-12 12H12a12 12 0 0 1-12-12z"
      />
    </svg>
  )
}
