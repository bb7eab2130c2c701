import type { ComponentChildren, JSX } from 'preact'
import type { Picture } from '../../../surveys/model/picture.ts'

/**
 * What a question is about, for children who cannot read it yet. The same hand as the faces: an ink line of 3 px
 * at 96 px and sun-yellow, in a pool of lamplight, so that the line is seen on a dark page too. People are
 * round heads and shoulders: no gender, no skin colour, nobody's family. Where a feeling is asked after, the
 * picture shows a glad and a sad one: it must not answer. Who helps looks
 * kind and no more: whether the helper is trusted is what is asked.
 */
const drawings: Record<Picture, ComponentChildren> = {
  home: (
    <>
      <path class="topic-paper" d="M27 45v28h42V45L48 27z" />
      <path class="topic-sun" d="M41 73V59a7 7 0 0 1 14 0v14z" />
      <path class="topic-line" d="M20 50l28-25 28 25M62 34v-9h7v15M20 73h56" />
    </>
  ),
  bed: (
    <>
      <path class="topic-paper" d="M24 54v-5a5 5 0 0 1 5-5h8a5 5 0 0 1 5 5v5z" />
      <path class="topic-sun" d="M20 54h56v10H20zM42 54v-4q0-6 6-6h20q8 0 8 10z" />
      <path class="topic-line" d="M20 36v37M76 54v19M20 64h56" />
      <path class="topic-sun" d="M66 34a9 9 0 1 1-8-13 7 7 0 0 0 8 13z" />
    </>
  ),
  pet: (
    <>
      <path
        class="topic-sun"
        d="M26 25q8 2 13 8 9-3 18 0 5-6 13-8 4 11 1 21 2 5 2 9 0 19-25 19T23 55q0-4 2-9-3-10 1-21z"
      />
      <circle class="topic-ink" cx="38" cy="51" r="3.5" />
      <circle class="topic-ink" cx="58" cy="51" r="3.5" />
      <path class="topic-ink" d="M44 58h8l-4 4.5z" />
      <path
        class="topic-line"
        d="M48 62v2q-3 5-7 3M48 64q3 5 7 3M32 60l-15-3M32 65l-14 4M64 60l15-3M64 65l14 4"
      />
    </>
  ),
  school: (
    <>
      <path class="topic-sun" d="M48 17h15l-4 5 4 5H48z" />
      <path class="topic-paper" d="M20 73V50h14l14-13 14 13h14v23z" />
      <path class="topic-sun" d="M42 73V62a6 6 0 0 1 12 0v11z" />
      <path class="topic-line" d="M48 37V17M16 73h64M26 58v7M34 58v7M62 58v7M70 58v7" />
      <circle class="topic-ink" cx="48" cy="48" r="3" />
    </>
  ),
  friends: (
    <>
      <path class="topic-paper" d="M16 74q0-21 17-21t17 21z" />
      <path class="topic-paper" d="M46 74q0-21 17-21t17 21z" />
      <circle class="topic-sun" cx="33" cy="38" r="13" />
      <circle class="topic-sun" cx="63" cy="38" r="13" />
      <path class="topic-line" d="M27 41q6 7 12 0M57 41q6 7 12 0" />
      <path class="topic-dot" d="M29 35v.5M37 35v.5M59 35v.5M67 35v.5" />
    </>
  ),
  playing: (
    <>
      <path class="topic-paper" d="M17 54h19v19H17z" />
      <path class="topic-paper" d="M24 35h19v19H24z" />
      <circle class="topic-sun" cx="60" cy="54" r="19" />
      <path class="topic-line" d="M44 44q12 8 14 29M60 35q0 12 19 17" />
      <path class="topic-dot" d="M33.5 44.5v.1M26.5 63.5v.1" />
    </>
  ),
  talking: (
    <>
      <path
        class="topic-paper"
        d="M19 26h38a5 5 0 0 1 5 5v18a5 5 0 0 1-5 5H34l-11 9v-9h-4a5 5 0 0 1-5-5V31a5 5 0 0 1 5-5z"
      />
      <path class="topic-line" d="M24 36h26M24 44h17" />
      <path
        class="topic-sun"
        d="M48 47h29a5 5 0 0 1 5 5v13a5 5 0 0 1-5 5h-4v8l-10-8H48a5 5 0 0 1-5-5V52a5 5 0 0 1 5-5z"
      />
      <path class="topic-dot" d="M54 58.5v.1M62.5 58.5v.1M71 58.5v.1" />
    </>
  ),
  'someone-who-helps': (
    <>
      <path class="topic-paper" d="M18 76V64q0-18 19-18t19 18v12z" />
      <path class="topic-paper" d="M52 76v-4q0-13 13-13t13 13v4z" />
      <circle class="topic-sun" cx="37" cy="31" r="13" />
      <circle class="topic-sun" cx="65" cy="50" r="10" />
      <path class="topic-line" d="M16 76h64M32 36q5 3 10 0M61 54q4 2 8 0M40 60q6 8 14 7" />
      <path class="topic-dot" d="M33 28v.5M41 28v.5M61.5 48v.3M68.5 48v.3" />
    </>
  ),
  telephone: (
    <>
      <path
        class="topic-sun"
        d="M28 22l9-2q3 0 4 3l4 11q1 3-1 5l-6 5q5 11 16 16l5-6q2-2 5-1l11 4q3 1 3 4l-2 9q-1 4-5 4Q24 70 24 26q0-4 4-4z"
      />
      <path class="topic-line" d="M55 34q7 1 8 8M57 23q16 2 18 18" />
    </>
  ),
  feelings: (
    <>
      <circle class="topic-sun" cx="35" cy="40" r="19" />
      <path class="topic-line" d="M26 36q3-4 6 0M38 36q3-4 6 0M26 44q9 10 18 0" />
      <circle class="topic-sun" cx="62" cy="58" r="19" />
      <path class="topic-line" d="M52 51l5-2M72 51l-5-2M54 69q8-9 16 0" />
      <path class="topic-dot" d="M55.5 57v.5M68.5 57v.5" />
    </>
  ),
}

export function TopicPicture({ picture }: { readonly picture: Picture }): JSX.Element {
  return (
    <svg class="topic" viewBox="0 0 96 96" aria-hidden="true" focusable="false">
      <circle class="topic-light" cx="48" cy="48" r="47" />
      {drawings[picture]}
    </svg>
  )
}
