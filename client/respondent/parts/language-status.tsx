import type { JSX } from 'preact'
import type { ScreenProps } from '../screen-props.ts'

/** That another language is coming, or that it did not come and the page stays as it is. */
export function LanguageStatus({ words, language }: Pick<ScreenProps, 'words' | 'language'>): JSX.Element {
  return (
    <p role="status" class="quiet">
      {language.change === 'under-way' ? words.common.loading : ''}
      {language.change === 'failed' ? `${words.problems.offline.title}. ${words.common.tryAgain}.` : ''}
    </p>
  )
}
