import type { JSX } from 'preact'
import type { GallerySheet } from './gallery-sheet.ts'

type TextsProps = { readonly id: string; readonly title: string; readonly texts: readonly string[] }

/** Texts that stand on pages of their own, one after another, in the order they are met. */
function Texts({ id, title, texts }: TextsProps): JSX.Element {
  return (
    <section class="gallery-texts" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {texts.map((text, position) => (
        <p key={position}>{text}</p>
      ))}
    </section>
  )
}

/** What is read before the first question: by the helper, and by whoever says yes or no. */
export function TextsBefore({ instrument, words }: GallerySheet): JSX.Element {
  const { assent, helperGuidance: guidance, childAssent, handOver } = instrument
  return (
    <>
      {guidance && (
        <Texts
          id="helper"
          title={guidance.title}
          texts={[...guidance.lines, ...guidance.toDo, ...guidance.toSay, ...guidance.notToDo]}
        />
      )}
      <Texts id="assent" title={words.assent.title} texts={Object.values(assent)} />
      {handOver && (
        <Texts
          id="to-child"
          title={handOver.toChild.title}
          texts={[...handOver.toChild.paragraphs, ...Object.values(childAssent ?? {})]}
        />
      )}
    </>
  )
}

export function TextsAfter({ instrument }: GallerySheet): JSX.Element {
  const { ending, handOver } = instrument
  return (
    <>
      <Texts id="ending" title={ending.title} texts={ending.paragraphs} />
      {handOver && <Texts id="to-adult" title={handOver.toAdult.title} texts={handOver.toAdult.paragraphs} />}
    </>
  )
}
