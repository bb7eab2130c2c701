import type { FastifyInstance } from 'fastify'
import { cookieIn, tokenOf } from '../sign-in.ts'
import { softwarePasskey } from '../software-passkey.ts'
import { promisesToChildren } from '../waves.ts'
import type { CanaryServer } from './canary-server.ts'
import type { StaffWord } from './canary-words.ts'

/** What a field takes: a word that the test knows, and no other. */
const word = (each: StaffWord): StaffWord => each

export type CanaryStaff = {
  readonly wave: string
  readonly programme: string
  readonly officer: string
  readonly reviewer: string
  readonly codes: readonly string[]
  /** Tokens, cookies and codes. */
  readonly secrets: readonly string[]
}

export async function postTo(app: FastifyInstance, cookie: string, url: string, payload: object = {}) {
  const answer = await app.inject({ method: 'POST', url, payload, headers: { cookie } })
  if (answer.statusCode >= 300) throw new Error(`${url}: ${answer.body}`)
  return answer.body === '' ? {} : answer.json()
}

/** Follows a link and makes a passkey, as each of the staff does first. */
async function enrol({ app, origin }: CanaryServer, token: string): Promise<string> {
  const followed = await app.inject({ method: 'POST', url: '/api/sign-in', payload: { token } })
  const invited = cookieIn(followed)
  const { challenge } = await postTo(app, invited, '/api/passkeys/options')
  const response = softwarePasskey().make({ challenge, origin })
  const payload = { label: word('canaryPasskeyLabel'), response }
  const made = await app.inject({
    method: 'POST',
    url: '/api/passkeys',
    payload,
    headers: { cookie: invited },
  })
  if (made.statusCode !== 204) throw new Error(made.body)
  return cookieIn(made)
}

/** The programme, an officer and a reviewer come in; a wave is planned, opened and given codes. */
export async function setUpCanaries(server: CanaryServer): Promise<CanaryStaff> {
  const { app, firstToken } = server
  const programme = await enrol(server, firstToken)
  await postTo(app, programme, '/api/local-authorities', {
    id: 'canary-shire',
    name: word('canaryCouncilName'),
    nation: 'england',
  })
  const invite = async (role: string, label: StaffWord, localAuthority: string | null): Promise<string> => {
    const invitation = { role, label, localAuthority, councilAccount: null }
    return tokenOf((await postTo(app, programme, '/api/staff', invitation)).signInPath)
  }
  const tokens = [
    await invite('officer', 'canaryOfficerLabel', 'canary-shire'),
    await invite('comment-reviewer', 'canaryReviewerLabel', null),
  ] as const
  const [officer, reviewer] = [await enrol(server, tokens[0]), await enrol(server, tokens[1])]
  await postTo(app, officer, '/api/local-authorities/canary-shire/safeguarding-lead', {
    name: word('canaryLeadName'),
    reachedBy: word('canaryLeadPhone'),
  })
  const today = new Date().toISOString().slice(0, 10)
  const { id: wave } = await postTo(app, programme, '/api/local-authorities/canary-shire/waves', {
    name: word('canaryWaveName'),
    opensOn: today,
    closesOn: `${Number(today.slice(0, 4)) + 1}-01-31`,
    instruments: [{ id: 'ages-11-17', version: 1, eligible: 60 }],
  })
  await postTo(app, officer, `/api/waves/${wave}/promises`, {
    ...promisesToChildren,
    ...{ consent: word('canaryPromise'), resultsBy: null },
  })
  await postTo(app, programme, '/api/plans', {
    title: word('canaryPlanTitle'),
    plan: {
      format: 'heard-plan/1',
      data: { waves: [wave], instrument: 'ages-11-17', version: 1 },
      // A short name: the long ones stand for answers, wherever they are found.
      analyses: [{ id: 'a', kind: 'means', variables: ['worthwhile'] }],
    },
  })
  await postTo(app, officer, `/api/waves/${wave}/state`, { state: 'open' })
  const issued = { instrument: 'ages-11-17', count: 20 }
  const { codes } = await postTo(app, officer, `/api/waves/${wave}/codes`, issued)
  const cookies = [programme, officer, reviewer].map((cookie) => cookie.replace(/^[^=]+=/, ''))
  // As they stand on the cards, and as they are looked up.
  const written = codes.flatMap((code: string) => [code, code.replaceAll('-', '')])
  return { wave, programme, officer, reviewer, codes, secrets: [...tokens, ...cookies, ...written] }
}
