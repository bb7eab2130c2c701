import { languagesByCode, sourceLanguage } from '../../surveys/languages/index.ts'
import { helperRoles, modes } from '../../surveys/model/submission.ts'
import type { CodebookVariable } from './codebook.ts'
import type { WordedVersion } from './codebook-of.ts'

const modeLabels: Readonly<Record<(typeof modes)[number], string>> = {
  screen: 'On a screen',
  'plain-page': 'On a page without JavaScript',
  paper: 'On paper, typed in',
  'not-kept': 'Not kept',
}

const everybody = 'Everybody who answered.'
const tooFew =
  'Stored as not kept where fewer than ten answers of the local authority and instrument would share a value.'

/** What is stored beside the answers, and all of it: no time, no address, no device, no order. */
export function describedResponse(languages: readonly WordedVersion[]): readonly CodebookVariable[] {
  const roles: Readonly<Record<string, string>> = languagesByCode[sourceLanguage]?.screen.helper.roles ?? {}
  const kept = { code: 'not-kept' as const, label: { [sourceLanguage]: modeLabels['not-kept'] } }
  const describe = (
    name: string,
    label: string,
    codes: readonly (readonly [string, string])[],
    note: string,
  ): CodebookVariable => ({
    name,
    label: { [sourceLanguage]: label },
    asked: null,
    measurement: 'nominal',
    universe: everybody,
    codes: codes.map(([code, text]) => ({ code, value: null, label: { [sourceLanguage]: text } })),
    missing: note === tooFew ? [kept] : [],
    indicators: [],
    note,
  })
  return [
    describe('local-authority', 'Local authority that looks after the respondent', [], 'The authority’s id.'),
    describe(
      'language',
      'Language answered in',
      languages.map(({ words, shared }) => [words.language, shared.name]),
      tooFew,
    ),
    describe('mode', 'How the answers came', codesOf(modes, modeLabels), tooFew),
    describe('helper-role', 'Who sat beside the respondent', codesOf(helperRoles, roles), tooFew),
  ]
}

function codesOf(
  codes: readonly string[],
  labels: Readonly<Record<string, string>>,
): readonly (readonly [string, string])[] {
  return codes.filter((code) => code !== 'not-kept').map((code) => [code, labels[code] ?? code])
}
