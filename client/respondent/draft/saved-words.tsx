import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { DraftTexts } from '../../../surveys/model/draft-texts.ts'
import type { SavedDraft } from '../draft.ts'
import { Paragraphs } from '../parts/passage-text.tsx'

type SavedWordsProps = {
  readonly saved: SavedDraft
  readonly texts: DraftTexts['saved']
  readonly onBack: () => void
  readonly onDelete: () => void
}

/** The six words, large, to be written down. A screen reader is led to their heading. */
export function SavedWords({ saved, texts, onBack, onDelete }: SavedWordsProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus(), [])
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {texts.title}
      </h2>
      <ol class="saved-words" translate={false}>
        {saved.words.split(' ').map((word, position) => (
          <li key={`${position} ${word}`}>{word}</li>
        ))}
      </ol>
      <Paragraphs paragraphs={texts.paragraphs} />
      <div class="actions">
        <button type="button" class="button" onClick={onBack}>
          {texts.carryOn}
        </button>
        <button type="button" class="link-button" onClick={onDelete}>
          {texts.delete}
        </button>
      </div>
    </>
  )
}
