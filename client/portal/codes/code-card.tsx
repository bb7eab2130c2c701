import { keyMark } from '../../../surveys/model/key-mark.ts'
import { qrPath } from '../../renderers/qr-path.ts'
import { surveyLink } from './codes-csv.ts'

type CodeCardProps = {
  readonly code: string
  readonly fingerprint: string
  readonly origin: string
  readonly authority: string
  readonly lastDay: string
}

/** What a young person is handed. Black on white on every screen and in print: a scanner must read it. */
export function CodeCard({ code, fingerprint, origin, authority, lastDay }: CodeCardProps) {
  const { size, path } = qrPath(surveyLink(origin, code))
  return (
    <li class="code-card">
      <svg class="code-card-qr" viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        <path d={path} />
      </svg>
      <div class="code-card-words">
        <p class="code-card-from">Heard in {authority}</p>
        <p>Scan the square, or go to</p>
        <p class="code-card-address">
          <bdi dir="ltr">{origin.replace(/^https?:\/\//, '')}</bdi>
        </p>
        <p>and type in this code:</p>
        <p class="code-card-code">
          <bdi dir="ltr">{code}</bdi>
        </p>
        <p class="code-card-small">
          It works once, until {lastDay}. Nobody can see from it what you said, or if you took part.
        </p>
        <p class="code-card-small">
          The page shows the same mark under “How do I know”: <bdi dir="ltr">{keyMark(fingerprint)}</bdi>
        </p>
      </div>
    </li>
  )
}
