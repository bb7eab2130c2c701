import type { JSX } from 'preact'

/**
 * A text with its `{name}` places filled by what reads from left to right in every language: a telephone number
 * between Arabic words would otherwise be shown, and dialled, with its groups turned round.
 */
export function FillPlaces({
  text,
  places,
}: {
  readonly text: string
  readonly places: Readonly<Record<string, string>>
}): JSX.Element {
  return (
    <>
      {text.split(/\{(\w+)\}/).map((part, position) =>
        position % 2 === 0 ? (
          part
        ) : (
          <bdi key={part} dir="ltr">
            {places[part]}
          </bdi>
        ),
      )}
    </>
  )
}
