import type { JSX } from 'preact'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { OptionPicture } from '../../../client/renderers/pictures/option-picture.tsx'
import { TopicPicture } from '../../../client/renderers/pictures/topic-picture.tsx'
import type { Picture } from '../../../surveys/model/picture.ts'

/** The same drawings as on the screen, in ink on paper: a light fill prints as a light grey. */
const styles = `
.picture-sun,.topic-sun{fill:#FFE08A}
.picture-sun,.topic-sun,.topic-paper,.topic-line,.topic-dot{stroke:#1D2340;stroke-width:3;stroke-linecap:round;stroke-linejoin:round}
.picture-line,.topic-line,.topic-dot{fill:none}
.picture-line{stroke:#1D2340;stroke-width:4.5;stroke-linecap:round;stroke-linejoin:round}
.picture-bold{stroke-width:9}
.topic-dot{stroke-width:5}
.picture-ink,.topic-ink{fill:#1D2340}
.topic-paper{fill:#FFFFFF}
.topic-light{fill:#FFF6DC}
`

/** The picture of an answer, where it has one: faces, yes and no. */
export const optionPicture = (code: string): string | null => drawing(h(OptionPicture, { code }))

/** What a question is about, for those who do not read yet. */
export const topicPicture = (picture: Picture): string | null => drawing(h(TopicPicture, { picture }))

function drawing(element: JSX.Element): string | null {
  const markup = renderToString(element)
  if (markup === '') return null
  return markup
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace('>', `><style>${styles}</style>`)
}
