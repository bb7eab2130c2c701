import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { StartError } from './start-error.ts'

const loopback = /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/|$)/

const councilSignInSchema = z.strictObject({
  /** The council's own directory and no other: an address that serves every organisation would let all of them in. */
  issuer: z
    .url()
    .refine((issuer) => issuer.startsWith('https:') || loopback.test(issuer), 'has to begin with https')
    .refine(
      (issuer) => !/\/(common|organizations|consumers)(\/|$)/.test(issuer),
      'has to be one council’s own',
    ),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  /** What somebody is invited by: the name they sign in with. It is used once and kept only as a keyed hash. */
  accountClaim: z.string().min(1).default('preferred_username'),
  /** Ways of proving who one is that the directory has to vouch for (RFC 8176), as `mfa`. */
  requiredMethods: z.array(z.string()).default([]),
})

export type CouncilSignIn = z.infer<typeof councilSignInSchema>
export type CouncilSignIns = ReadonlyMap<string, CouncilSignIn>

/** The file of COUNCIL_SIGN_INS: one entry a council, by its short name. Holds secrets, so faults name places alone. */
export function readCouncilSignIns(path: string | undefined): CouncilSignIns {
  if (path === undefined) return new Map()
  const cannot = (why: string): StartError =>
    new StartError(`The file of COUNCIL_SIGN_INS cannot be used: ${why}.`)
  let content: unknown
  try {
    content = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw cannot((error as NodeJS.ErrnoException).code ?? 'it is not JSON')
  }
  const parsed = z.record(z.string(), councilSignInSchema).safeParse(content)
  if (parsed.success) return new Map(Object.entries(parsed.data))
  throw cannot(parsed.error.issues.map(({ path, message }) => `${path.join('.')} (${message})`).join(', '))
}
