import type { JSX } from 'preact'

/**
 * The picture the whole product holds on to: a lamp left on in a window, somebody is in. Flat shapes, one ink
 * line. It says nothing the words beside it do not say, so it is hidden from a screen reader. Drawn wide, with
 * the house in the middle: a phone shows the house, a desk the hills around it too.
 */
export function LampInWindow(): JSX.Element {
  return (
    <svg
      class="lamp-in-window"
      viewBox="0 0 760 190"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <path class="scene-sky" d="M0 0h760v190H0z" />
      <path class="scene-hill" d="M0 132q120-40 250-2t250-10 260-14v84H0z" />
      <g class="scene-star">
        <circle cx="52" cy="38" r="2" />
        <circle cx="118" cy="84" r="1.5" />
        <circle cx="168" cy="26" r="1.5" />
        <circle cx="238" cy="46" r="2" />
        <circle cx="284" cy="22" r="1.5" />
        <circle cx="222" cy="96" r="1.5" />
        <circle cx="462" cy="20" r="2" />
        <circle cx="546" cy="100" r="1.5" />
        <circle cx="538" cy="36" r="1.5" />
        <circle cx="604" cy="62" r="2" />
        <circle cx="668" cy="28" r="1.5" />
        <circle cx="722" cy="78" r="1.5" />
      </g>
      <path class="scene-moon" d="M512 62a17 17 0 1 1-14-27 14 14 0 0 0 14 27z" />
      <g class="scene-tree">
        <path d="M96 180v-22M96 84q26 40 18 62-6 16-18 16t-18-16q-8-22 18-62z" />
        <path d="M654 180v-24M654 92q24 36 17 56-6 14-17 14t-17-14q-7-20 17-56z" />
        <path d="M690 180v-16M690 116q17 26 12 40-4 10-12 10t-12-10q-5-14 12-40z" />
      </g>
      <path class="scene-chimney" d="M422 26h20v46h-20z" />
      <path class="scene-wall" d="M292 190V92l88-62 88 62v98z" />
      <path class="scene-roof" d="M278 102l102-72 102 72" />
      <path class="scene-glow" d="M342 164v-58a38 34 0 0 1 76 0v58z" />
      <path class="scene-curtain" d="M342 164v-58q0-22 18-30 2 34-8 52t-4 36z" />
      <path class="scene-curtain" d="M418 164v-58q0-22-18-30-2 34 8 52t4 36z" />
      <path class="scene-shade" d="M371 112h18l11 24h-40z" />
      <path class="scene-lamp" d="M380 136v22M370 160h20" />
      <path class="scene-frame" d="M342 164v-58a38 34 0 0 1 76 0v58z" />
      <path class="scene-sill" d="M332 166h96" />
      <path class="scene-ground" d="M0 176q190-12 380-3t380-5v22H0z" />
    </svg>
  )
}
