import type { Problem } from '../edge/request.ts'

const notRecognised = [
  'This council account did not sign you in',
  'Try again. If it stays, ask the person who runs Heard for your programme whether they have invited this account.',
] as const
const byCode: Readonly<Record<string, readonly [title: string, detail: string]>> = {
  'council-sign-in-not-available': [
    'Your council’s own sign-in does not answer',
    'Try again in a few minutes, or sign in with a passkey.',
  ],
}

/** Why a council's own sign-in sent somebody back here: the address carries a code, which may be anything. */
export function councilAccountProblem(code: string): Problem {
  const [title, detail] = byCode[code] ?? notRecognised
  return { code: 'council-account', status: 401, title, detail, faults: [] }
}
