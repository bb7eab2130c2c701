import type { JSX } from 'preact'
import type { LocalisedItem } from '../../../surveys/model/localised-instrument.ts'
import { fields } from '../item-kinds/index.ts'
import { OptionPicture } from '../pictures/option-picture.tsx'
import { TopicPicture } from '../pictures/topic-picture.tsx'
import type { GallerySheet } from './gallery-sheet.ts'

const nothing = (): void => undefined

/** What a designer wants to know about an item; the page itself is in another language, perhaps. */
function AboutItem({ item, sheet }: { item: LocalisedItem; sheet: GallerySheet }): JSX.Element {
  const described = sheet.codebook.variables.filter(({ asked }) => asked?.item === item.id)
  const indicators = [...new Set(described.flatMap((each) => each.indicators.map(({ id }) => id)))]
  const facts = [
    item.kind,
    ...(item.askedIf === undefined ? [] : [described[0]?.universe ?? '']),
    ...(indicators.length === 0 ? [] : [`Feeds ${indicators.join(', ')}.`]),
  ]
  return (
    <p class="gallery-about" lang="en" dir="ltr">
      <a href={`#item-${item.id}`}>{item.id}</a> {facts.join(' · ')}
    </p>
  )
}

/** One item with the very field that a respondent answers, and what stands under it. Nothing here is kept or sent. */
export function GalleryItem({ item, sheet }: { item: LocalisedItem; sheet: GallerySheet }): JSX.Element {
  const Field = fields[item.kind]
  const { words, instrument } = sheet
  return (
    <article class="gallery-item" id={`item-${item.id}`} aria-labelledby={`${item.id}-question`}>
      <AboutItem item={item} sheet={sheet} />
      <div class="page" data-band={instrument.band}>
        <Field
          item={item}
          answer={undefined}
          words={words}
          onAnswer={nothing}
          onHelp={nothing}
          drawing={item.picture && <TopicPicture picture={item.picture} />}
          drawOption={(code) => <OptionPicture code={code} />}
        />
        <div class="actions">
          <button type="button" class="button">
            {words.common.next}
          </button>
          <button type="button" class="link-button">
            {words.common.skip}
          </button>
        </div>
      </div>
    </article>
  )
}
