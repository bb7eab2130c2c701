import { codeHmac } from '../../../server/access-code.ts'
import type { Submission } from '../../../surveys/model/submission.ts'
import type { TestServer } from '../build-server.ts'
import { submission } from '../respondent.ts'
import { issueCodes, type TestWave } from '../waves.ts'
import type { Target } from './orders.ts'
import type { Signs } from './remains.ts'

export const people = 200

/** One person from code to thank-you, by one of the ways there are. */
export type WayToAnswer = (server: TestServer, code: string, answers: Submission) => Promise<void>

const digits = ['life-satisfaction', 'worthwhile', 'hopeful'] as const

/** Answers that say who gave them, so that a guess can be marked: the number in elevens, and in words. */
export const answersOf = (person: number): Submission =>
  submission({
    answers: {
      ...Object.fromEntries(
        digits.map((item, digit) => [item, { code: String(Math.floor(person / 11 ** digit) % 11) }]),
      ),
      'going-well': { text: `What person ${person} wrote.` },
    },
  })

type StoredAnswers = Readonly<Record<string, { readonly code?: string } | undefined>>

export const personOfAnswers = (answers: StoredAnswers): number =>
  digits.reduce((sum, item, digit) => sum + Number(answers[item]?.code) * 11 ** digit, 0)

const personOfComment = (text: string): number => Number(/person (\d+)/.exec(text)?.[1])

/** The attacker holds the list of codes, as whoever printed the cards does, and knows how they are stored. */
export type Cards = { readonly codes: readonly string[]; readonly hmacs: readonly Buffer[] }

export async function makeCards(server: TestServer, wave: TestWave): Promise<Cards> {
  const codes = await issueCodes(server, wave, people)
  return { codes, hmacs: codes.map((code) => codeHmac(code, server.context.keys.pepper())) }
}

/** One after the other, each code used right before its answers are sent: the attacker could not wish for more. */
export async function answerInTurn(
  server: TestServer,
  cards: Cards,
  way: WayToAnswer,
  from: number,
  to: number,
): Promise<void> {
  for (let person = from; person < to; person += 1) {
    await way(server, cards.codes[person] ?? '', answersOf(person))
  }
}

export const codesTable = ({ hmacs }: Cards): Target => {
  const personByHmac = new Map(hmacs.map((hmac, person) => [`\\x${hmac.toString('hex')}`, person]))
  return { table: 'access_code', personOf: (row) => personByHmac.get(String(row['hmac'])) }
}

export const responsesTable: Target = {
  table: 'response',
  personOf: (row) => personOfAnswers(row['answers'] as StoredAnswers),
}

export const commentsTable: Target = {
  table: 'comment',
  personOf: (row) => personOfComment(String(row['text'])),
}

export const codeSigns = ({ hmacs }: Cards): Signs => ({ of: 'codes', bytes: hmacs })

/** Ids of the rows there are now: once somebody knows them, any file that holds them has an order of them. */
export async function idSigns(server: TestServer, target: Target): Promise<Signs> {
  const table = target.table === 'response' ? 'response' : 'comment'
  const rows = await server.db.selectFrom(table).selectAll().execute()
  const bytes = Array.from({ length: people }, () => Buffer.alloc(16))
  for (const row of rows) {
    const person = target.personOf(row)
    if (person !== undefined) bytes[person] = Buffer.from(row.id.replaceAll('-', ''), 'hex')
  }
  return { of: `${table} ids`, bytes }
}
