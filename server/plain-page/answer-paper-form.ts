import { renderPaperChoicePage, renderPaperCodePage } from '../../client/renderers/plain-page/paper-pages.tsx'
import { sourceLanguage } from '../../surveys/languages/index.ts'
import { paperWords } from '../../surveys/languages/paper-words.ts'
import type { Band } from '../../surveys/model/instrument.ts'
import type { PaperWords } from '../../surveys/model/paper-words.ts'
import type { PostedFields } from '../../surveys/model/posted-answers.ts'
import type { Context } from '../context.ts'
import { isRefusal, problemCatalogue, type Refusal } from '../problems.ts'
import { exchangeCode } from '../services/exchange-code.ts'
import { offeredLanguage } from '../services/languages-of-wave.ts'
import { lookUpCode } from '../services/look-up-code.ts'
import { tryCode } from '../services/try-code.ts'
import { newToken } from '../token.ts'
import { localisedOnce } from './localised-once.ts'
import { refusalInWords, wordsOfPage } from './words-of-page.ts'

/** A page, or the form itself. */
export type PaperAnswer =
  | { readonly status: number; readonly html: string }
  | { readonly status: 200; readonly pdf: Uint8Array }

const fieldOf = (fields: PostedFields, name: string): string | undefined => fields.get(name)?.at(-1)
const languageOf = (fields: PostedFields): string => fieldOf(fields, 'language') ?? sourceLanguage
const codeOf = (fields: PostedFields): string => (fieldOf(fields, 'code') ?? '').slice(0, 64)

const exchangeWords = (language: string, band?: Band): PaperWords['exchange'] =>
  (paperWords(language, band) ?? paperWords(sourceLanguage) ?? noWords()).exchange
const noWords = (): never => {
  throw new Error('The source language has all words.')
}

/** What a form of the page that gives paper for a code gets. Only `get` uses the code up. */
export async function answerPaperForm(
  context: Context,
  fields: PostedFields,
  source: string | undefined,
): Promise<PaperAnswer> {
  if (!fields.has('code')) return codePage(fields)
  const code = codeOf(fields)
  if (fieldOf(fields, 'get') === undefined) return choicePage(context, fields, source)
  const nonce = fieldOf(fields, 'nonce') ?? ''
  // Without the page's own number a broken download could not be had again.
  if (!/^[\w-]{43}$/.test(nonce)) return choicePage(context, fields, source)
  const wanted = { code, nonce, language: languageOf(fields), variant: fieldOf(fields, 'size') ?? 'standard' }
  const outcome = await tryCode(context, code, source, () => exchangeCode(context, wanted))
  return isRefusal(outcome) ? codePage(fields, outcome) : { status: 200, pdf: outcome.pdf }
}

export function codePage(fields: PostedFields, refusal?: Refusal): PaperAnswer {
  const words = wordsOfPage(languageOf(fields))
  const html = renderPaperCodePage({
    words,
    paper: exchangeWords(words.screen.language),
    typed: codeOf(fields),
    trouble: refusal && refusalInWords(words, refusal),
  })
  return { status: refusal === undefined ? 200 : problemCatalogue[refusal.refused][0], html }
}

async function choicePage(
  context: Context,
  fields: PostedFields,
  source: string | undefined,
): Promise<PaperAnswer> {
  const code = codeOf(fields)
  const found = await tryCode(context, code, source, () => lookUpCode(context, code))
  if (isRefusal(found)) return codePage(fields, found)
  const { languages, draftLanguages, localAuthority, wave, instrument } = found
  const language = offeredLanguage(languages, languageOf(fields))
  const html = renderPaperChoicePage({
    words: wordsOfPage(language, instrument.band),
    paper: exchangeWords(language, instrument.band),
    reader: { nation: localAuthority.nation, band: instrument.band },
    title: localisedOnce(instrument.id, instrument.version, language).title,
    localAuthority: localAuthority.name,
    synthetic: wave.synthetic,
    draft: draftLanguages.includes(language),
    languages,
    code,
    nonce: newToken(context.random),
  })
  return { status: 200, html }
}
