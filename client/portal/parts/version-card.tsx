import type { InstrumentVersion, VersionLanguage } from '../edge/wire.ts'
import { fragmentOf } from '../state/route.ts'
import { bandInWords } from '../words/bands.ts'
import { changesInWords, languageStateInWords, versionStateInWords } from '../words/versions.ts'

export const reviewId = (version: InstrumentVersion, { code }: VersionLanguage): string =>
  `${version.id}@${version.version}@${code}`

/** One version: what it is, what changed, and its languages with what is to be done for each. */
export function VersionCard({ version }: { readonly version: InstrumentVersion }) {
  const { band, id, items, state, fingerprint, languages } = version
  return (
    <li class="card version">
      <h2>
        {bandInWords[band]}, version {version.version}
      </h2>
      <p class="tags">
        <span class={`tag ${state === 'served' ? 'sealed' : state}`}>{versionStateInWords[state]}</span>
      </p>
      <p class="quiet">
        {id}, {items} questions. Fingerprint <span class="hash">{fingerprint ?? 'none'}</span>
      </p>
      <ul class="steps">
        {changesInWords(version).map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <table class="figures languages">
        <caption class="visually-hidden">
          Languages of {bandInWords[band]}, version {version.version}
        </caption>
        <thead>
          <tr>
            <th scope="col">Language</th>
            <th scope="col">How far it is</th>
          </tr>
        </thead>
        <tbody>
          {languages.map((language) => (
            <tr key={language.code}>
              <th scope="row" lang={language.code}>
                {language.name}
              </th>
              <td>
                {languageStateInWords(language)}
                {language.state === 'draft' && language.open === 0 && (
                  <>
                    {' '}
                    <a href={fragmentOf('review-translation', reviewId(version, language))}>
                      Record a review
                      <span class="visually-hidden">
                        : {language.name}, {bandInWords[band]}
                      </span>
                    </a>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </li>
  )
}
