import { renderCannotSendPage, renderCodePage } from '../../client/renderers/plain-page/code-page.tsx'
import {
  renderDeclinedPage,
  renderFailedPage,
  renderMessagePage,
  renderThankYouPage,
} from '../../client/renderers/plain-page/ending-pages.tsx'
import { fieldOf } from '../../client/renderers/plain-page/plain-fields.ts'
import { renderQuestionsPage } from '../../client/renderers/plain-page/questions-page.tsx'
import { languagesByCode, sourceLanguage } from '../../surveys/languages/index.ts'
import { wordsExplained } from '../../surveys/languages/words-explained.ts'
import type { Fault } from '../../surveys/model/fault.ts'
import type { Instrument } from '../../surveys/model/instrument.ts'
import { ownValue } from '../../surveys/model/own-value.ts'
import type { PostedFields } from '../../surveys/model/posted-answers.ts'
import type { Context } from '../context.ts'
import { isRefusal, problemCatalogue, type Refusal } from '../problems.ts'
import { acceptPlainSubmission } from '../services/accept-plain-submission.ts'
import { languagesOfWave, offeredLanguage } from '../services/languages-of-wave.ts'
import { lookUpCode } from '../services/look-up-code.ts'
import { tryCode } from '../services/try-code.ts'
import { newToken } from '../token.ts'
import { localisedOnce } from './localised-once.ts'
import { helperOf, readSheet, saysNo } from './read-choices.ts'
import { withoutFields } from './read-form.ts'
import { refusalInWords, wordsOfPage } from './words-of-page.ts'

/** A whole page, with the status that says the same to a machine. */
export type PlainAnswer = { readonly status: number; readonly html: string }

/** Looks the code up, waiting where many codes were wrong before. */
type LookUp = () => Promise<Awaited<ReturnType<typeof lookUpCode>> | Refusal>

const statusOf = ({ refused }: Refusal): number => problemCatalogue[refused][0]

const languageOf = (fields: PostedFields): string => fieldOf(fields, 'language') ?? sourceLanguage
const codeOf = (fields: PostedFields): string => (fieldOf(fields, 'code') ?? '').slice(0, 64)
const nonceOf = (context: Context, fields: PostedFields): string => {
  const nonce = fieldOf(fields, 'nonce') ?? ''
  return /^[\w-]{43}$/.test(nonce) ? nonce : newToken(context.random)
}

/** What a form of the page without JavaScript gets. Whatever came, it comes back on the page until it has been taken. */
export async function answerForm(
  context: Context,
  fields: PostedFields,
  source: string | undefined,
): Promise<PlainAnswer> {
  const found = () => tryCode(context, codeOf(fields), source, () => lookUpCode(context, codeOf(fields)))
  if (!fields.has('code')) return codePage(fields)
  if (fieldOf(fields, 'send') === undefined) return openQuestions(context, fields, found, [])
  return saysNo(fields) ? declined(context, fields, found) : send(context, fields, source, found)
}

function codePage(fields: PostedFields, refusal?: Refusal): PlainAnswer {
  const words = wordsOfPage(languageOf(fields))
  const trouble = refusal && refusalInWords(words, refusal)
  const html = renderCodePage({ words, typed: codeOf(fields), trouble, kept: fields })
  return { status: refusal === undefined ? 200 : statusOf(refusal), html }
}

async function openQuestions(
  context: Context,
  fields: PostedFields,
  lookUp: LookUp,
  faults: readonly Fault[],
): Promise<PlainAnswer> {
  const code = codeOf(fields)
  const found = await lookUp()
  if (isRefusal(found)) return codePage(fields, found)
  const { languages, draftLanguages, localAuthority, wave } = found
  const { id, version, band } = found.instrument
  const language = offeredLanguage(languages, languageOf(fields))
  const glossary = band === '8-10' ? ownValue(languagesByCode, language)?.glossary : undefined
  const html = renderQuestionsPage({
    words: wordsOfPage(language, band),
    instrument: localisedOnce(id, version, language),
    reader: { nation: localAuthority.nation, band },
    localAuthority: localAuthority.name,
    synthetic: wave.synthetic,
    draft: draftLanguages.includes(language),
    languages,
    code,
    nonce: nonceOf(context, fields),
    fields,
    faults,
    explain: glossary && ((texts) => wordsExplained(texts, glossary)),
  })
  return { status: faults.length === 0 ? 200 : 422, html }
}

/** Nothing is sent and the code stays good. What was filled in waits in the page, but for the no. */
async function declined(context: Context, fields: PostedFields, lookUp: LookUp): Promise<PlainAnswer> {
  const found = await lookUp()
  const reader = isRefusal(found)
    ? undefined
    : { nation: found.localAuthority.nation, band: found.instrument.band }
  const html = renderDeclinedPage({
    ...waiting(context, withoutFields(fields, 'assent', 'child-assent')),
    words: wordsOfPage(languageOf(fields), reader?.band),
    reader,
    band: reader?.band,
  })
  return { status: 200, html }
}

async function send(
  context: Context,
  fields: PostedFields,
  source: string | undefined,
  lookUp: LookUp,
): Promise<PlainAnswer> {
  const submission = {
    code: codeOf(fields),
    nonce: nonceOf(context, fields),
    language: languageOf(fields),
    helperRole: helperOf(fields),
    readAnswers: (instrument: Instrument) => readSheet(instrument, fields),
  }
  const outcome = await tryCode(context, submission.code, source, () =>
    acceptPlainSubmission(context, submission),
  )
  if (isRefusal(outcome)) return refused(context, fields, outcome, lookUp)
  const { instrument: id, version, nation, synthetic } = outcome.place
  const { languages } = languagesOfWave(context, outcome.place)
  const instrument = localisedOnce(id, version, offeredLanguage(languages, languageOf(fields)))
  const { language, band } = instrument
  const words = wordsOfPage(language, band)
  return {
    status: 200,
    html: renderThankYouPage({ words, instrument, reader: { nation, band }, band, synthetic }),
  }
}

async function refused(
  context: Context,
  fields: PostedFields,
  refusal: Refusal,
  lookUp: LookUp,
): Promise<PlainAnswer> {
  const words = wordsOfPage(languageOf(fields))
  const status = statusOf(refusal)
  switch (refusal.refused) {
    case 'answers-not-accepted':
      return openQuestions(context, fields, lookUp, refusal.faults ?? [])
    case 'code-not-recognised':
      return { status, html: renderCannotSendPage(words, fields) }
    case 'wave-closed':
      return { status, html: renderMessagePage({ words, reader: undefined }, words.screen.sending.closed) }
    case 'wave-not-open-yet':
      return codePage(fields, refusal)
    default:
      return failedPage(context, fields, status)
  }
}

/** Our side failed: everything that came is on the page again, one press away from being sent again. */
export function failedPage(context: Context, fields: PostedFields, status: number): PlainAnswer {
  const words = wordsOfPage(languageOf(fields))
  const { hidden, kept } = waiting(context, fields)
  const again = fieldOf(fields, 'send') === undefined ? hidden : { ...hidden, send: 'yes' }
  return { status, html: renderFailedPage({ words, reader: undefined, hidden: again, kept }) }
}

const waiting = (context: Context, fields: PostedFields) => ({
  hidden: { code: codeOf(fields), nonce: nonceOf(context, fields), language: languageOf(fields) },
  kept: fields,
})
