import { useMemo } from 'preact/hooks'
import { handoutWords } from '../../../surveys/languages/handout-words.ts'
import type { Band } from '../../../surveys/model/instrument.ts'
import { dayOnHandout } from '../words/days.ts'
import { directionOf } from '../words/languages.ts'
import { CodeCard } from './code-card.tsx'

type CodeCardsProps = {
  readonly codes: readonly string[]
  readonly fingerprint: string
  readonly origin: string
  readonly authority: string
  /** YYYY-MM-DD */
  readonly closesOn: string
  readonly band: Band
  readonly language: string
  readonly draft: boolean
}

/** Two thousand QR codes take two seconds to work out: once, not with every change of the page around them. */
export function CodeCards({ codes, closesOn, band, language, ...same }: CodeCardsProps) {
  const { fingerprint, origin, authority, draft } = same
  return useMemo(() => {
    const words = handoutWords(language, band)
    const lastDay = dayOnHandout(closesOn, language)
    return (
      <ul class="code-cards" lang={language} dir={directionOf(language)}>
        {words &&
          codes.map((code) => <CodeCard key={code} code={code} lastDay={lastDay} words={words} {...same} />)}
      </ul>
    )
  }, [codes, fingerprint, origin, authority, closesOn, band, language, draft])
}
