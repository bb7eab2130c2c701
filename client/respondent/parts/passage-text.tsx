import type { JSX } from 'preact'
import type { Passage } from '../../../surveys/model/screen-words.ts'

/** A heading with what to do next under it, for the smaller passages of a page. */
export function PassageText({ passage }: { readonly passage: Passage }): JSX.Element {
  return (
    <>
      <h2>{passage.title}</h2>
      <Paragraphs paragraphs={passage.paragraphs} />
    </>
  )
}

export function Paragraphs({ paragraphs }: { readonly paragraphs: readonly string[] }): JSX.Element {
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </>
  )
}
