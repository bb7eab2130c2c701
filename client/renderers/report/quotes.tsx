import type { PublishedQuote } from '../../../analysis/published/published-quote.ts'
import { themeWords } from '../../../surveys/model/theme.ts'
import type { ReportWords } from './report-words.ts'

/** What children wrote, by theme. What a reviewer blacked out is […] here as there. */
export function Quotes({ quotes, words }: { quotes: readonly PublishedQuote[]; words: ReportWords }) {
  return (
    <>
      <p>{words.quotesIntroduced}</p>
      {quotes.map(({ theme, text, synthetic }) => (
        <figure key={theme} class="quote">
          <figcaption>
            {themeWords[theme]}
            {synthetic && <span class="synthetic-mark">{` (${words.syntheticMark})`}</span>}
          </figcaption>
          <blockquote>
            <p>{text}</p>
          </blockquote>
        </figure>
      ))}
    </>
  )
}
