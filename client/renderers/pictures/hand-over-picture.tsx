import type { JSX } from 'preact'

/** A big and a small person with a screen between them, and which way it goes. In the hand of the topics. */
export function HandOverPicture({ to }: { readonly to: 'child' | 'adult' }): JSX.Element {
  return (
    <svg class="topic" viewBox="0 0 96 96" aria-hidden="true" focusable="false">
      <circle class="topic-light" cx="48" cy="48" r="47" />
      <path class="topic-paper" d="M13 76V65q0-16 16-16t16 16v11z" />
      <path class="topic-paper" d="M58 76v-4q0-12 12-12t12 12v4z" />
      <circle class="topic-sun" cx="29" cy="34" r="13" />
      <circle class="topic-sun" cx="70" cy="51" r="9.5" />
      <path
        class="topic-paper"
        d="M43 50h11a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H43a3 3 0 0 1-3-3V53a3 3 0 0 1 3-3z"
      />
      <path class="topic-sun" d="M45 55h7v8h-7z" />
      <path class="topic-line" d="M11 76h74M24 38q5 4 10 0M66.500 54.500q3.500 3 7 0" />
      <path class="topic-dot" d="M25 31v.5M33 31v.5M67 49v.3M73 49v.3" />
      <path
        class="topic-line"
        d={to === 'child' ? 'M47 30q15-4 21 6M69.500 27.500l-1 9-9-1' : 'M69 34q-6-10-21-5M55 21l-8 7 7 7'}
      />
    </svg>
  )
}
