import { useRef, useState } from 'preact/hooks'
import type { Word } from './words-of-text.ts'

type BlackOutWordsProps = {
  readonly words: readonly Word[]
  readonly blackedOut: ReadonlySet<number>
  readonly change: (update: (before: ReadonlySet<number>) => ReadonlySet<number>) => void
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/**
 * A comment whose words can be blacked out: by a tap, by dragging over several with a mouse, or by keys. One stop for
 * the Tab key, and arrows within, so that a long comment does not stand between somebody and the buttons below it.
 */
export function BlackOutWords({ words, blackedOut, change }: BlackOutWordsProps) {
  const box = useRef<HTMLParagraphElement>(null)
  const [current, setCurrent] = useState(0)
  /** While a mouse button is held: whether the words it passes are blacked out or shown. */
  const painting = useRef<boolean | undefined>(undefined)

  const set = (place: number, black: boolean): void => {
    // From what is there by then: a fast mouse passes several words before the page is drawn again.
    change((before) => {
      const next = new Set(before)
      if (black) next.add(place)
      else next.delete(place)
      return next
    })
  }
  function move(event: KeyboardEvent): void {
    const step = steps[event.key]
    const ends: Readonly<Record<string, number>> = { Home: 0, End: words.length - 1 }
    const place = step === undefined ? ends[event.key] : current + step
    if (place === undefined || place < 0 || place >= words.length) return
    event.preventDefault()
    setCurrent(place)
    box.current?.querySelectorAll('button')[place]?.focus()
  }
  return (
    <p
      class="comment-words"
      ref={box}
      onKeyDown={move}
      onPointerUp={() => {
        painting.current = undefined
      }}
    >
      {words.map((word, place) => (
        <button
          key={word.start}
          type="button"
          class="comment-word"
          aria-pressed={blackedOut.has(place)}
          tabIndex={place === current ? 0 : -1}
          onFocus={() => setCurrent(place)}
          onPointerDown={(event) => {
            if (event.pointerType === 'mouse') painting.current = !blackedOut.has(place)
          }}
          onPointerEnter={(event) => {
            const held = event.pointerType === 'mouse' && event.buttons === 1
            if (held && painting.current !== undefined) set(place, painting.current)
          }}
          onPointerLeave={(event) => {
            // The word that dragging began on has had no click, and will have none.
            const held = event.pointerType === 'mouse' && event.buttons === 1
            if (held && painting.current !== undefined) set(place, painting.current)
          }}
          onClick={() => set(place, !blackedOut.has(place))}
        >
          {word.text}
        </button>
      ))}
    </p>
  )
}
