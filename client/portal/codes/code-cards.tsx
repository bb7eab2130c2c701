import { useMemo } from 'preact/hooks'
import { CodeCard } from './code-card.tsx'

type CodeCardsProps = {
  readonly codes: readonly string[]
  readonly fingerprint: string
  readonly origin: string
  readonly authority: string
  readonly lastDay: string
}

/** Two thousand QR codes take two seconds to work out: once, not with every change of the page around them. */
export function CodeCards({ codes, fingerprint, origin, authority, lastDay }: CodeCardsProps) {
  return useMemo(
    () => (
      <ul class="code-cards">
        {codes.map((code) => (
          <CodeCard
            key={code}
            code={code}
            fingerprint={fingerprint}
            origin={origin}
            authority={authority}
            lastDay={lastDay}
          />
        ))}
      </ul>
    ),
    [codes, fingerprint, origin, authority, lastDay],
  )
}
