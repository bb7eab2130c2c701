import type { HandoutWords } from '../../../surveys/model/handout-words.ts'
import { keyMark } from '../../../surveys/model/key-mark.ts'
import { fill } from '../../renderers/fill.ts'
import { qrPath } from '../../renderers/qr-path.ts'
import { surveyLink } from './codes-csv.ts'

type CodeCardProps = {
  readonly code: string
  readonly fingerprint: string
  readonly origin: string
  readonly authority: string
  readonly lastDay: string
  readonly words: HandoutWords
  readonly draft: boolean
}

/** What a young person is handed. Black on white on every screen and in print: a scanner must read it. */
export function CodeCard({ code, fingerprint, origin, authority, lastDay, words, draft }: CodeCardProps) {
  const { size, path } = qrPath(surveyLink(origin, code))
  const { card, notReviewed } = words
  return (
    <li class="code-card">
      <svg class="code-card-qr" viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        <path d={path} />
      </svg>
      <div class="code-card-words">
        <p class="code-card-from">{fill(card.from, { localAuthority: authority })}</p>
        <p>{card.scan}</p>
        <p class="code-card-address">
          <bdi dir="ltr">{origin.replace(/^https?:\/\//, '')}</bdi>
        </p>
        <p>{card.typeIn}</p>
        <p class="code-card-code">
          <bdi dir="ltr">{code}</bdi>
        </p>
      </div>
      <div class="code-card-small">
        <p>{fill(card.once, { lastDay })}</p>
        <p>{fill(card.sameMark, { mark: keyMark(fingerprint).replaceAll(' ', '\u00a0') })}</p>
        {draft && <p>{notReviewed}</p>}
      </div>
    </li>
  )
}
