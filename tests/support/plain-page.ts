import type { FastifyInstance } from 'fastify'
import type { Answer, Answers } from '../../surveys/model/answer.ts'

/** Fields of a form, as a browser without JavaScript posts them: several values where several boxes are ticked. */
export type FormFields = Readonly<Record<string, string | readonly string[]>>

export function postForm(app: FastifyInstance, fields: FormFields) {
  const body = new URLSearchParams(
    Object.entries(fields).flatMap(([name, values]) =>
      (typeof values === 'string' ? [values] : values).map((value) => [name, value]),
    ),
  )
  return app.inject({
    method: 'POST',
    url: '/plain',
    payload: body.toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
}

/** The random number in a page of questions. */
export const nonceIn = (html: string): string => /name="nonce" value="([\w-]{43})"/.exec(html)?.[1] ?? ''

/** Opens the page for a code and gives back what stands in it unseen. */
export async function openPlainPage(app: FastifyInstance, code: string) {
  const { body } = await postForm(app, { code })
  return { code, nonce: nonceIn(body), language: 'en' }
}

const valuesOf = (answer: Answer): string | readonly string[] => {
  if ('text' in answer) return answer.text
  if ('code' in answer) return answer.code
  // A box that was left empty is posted all the same, before what is ticked under it.
  return 'codes' in answer ? answer.codes : ['', `missing:${answer.missing}`]
}

/** What the controls of a page hold after somebody has given these answers; untouched boxes are posted empty. */
export const answered = (answers: Answers): FormFields =>
  Object.fromEntries(Object.entries(answers).map(([item, answer]) => [item, valuesOf(answer)]))

/** Everything a page sends with "Send". */
export const sent = (page: FormFields, answers: Answers = {}): FormFields => ({
  ...page,
  helper: 'nobody',
  assent: 'yes',
  ...answered(answers),
  send: 'yes',
})

/** One respondent without JavaScript, from code to thank-you. */
export async function respondPlainly(app: FastifyInstance, code: string, answers: Answers): Promise<void> {
  const { statusCode, body } = await postForm(app, sent(await openPlainPage(app, code), answers))
  if (statusCode !== 200) throw new Error(`Not taken: ${statusCode} ${body.slice(0, 2000)}`)
}
