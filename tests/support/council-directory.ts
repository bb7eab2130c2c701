import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
// @ts-expect-error: the package brings no types.
import { Provider } from 'oidc-provider'

/** Who is sitting at the council's computer, as its directory knows them. */
export type Account = {
  readonly subject: string
  readonly name: string
  /** How they proved it (`amr`). */
  readonly methods?: readonly string[]
  readonly emailVerified?: boolean
}

export type CouncilDirectory = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Whoever comes next is this person, and is asked nothing. */
  signedIn: Account
  readonly close: () => Promise<void>
}

/** A council's own OpenID Connect provider: a real one, on loopback, for the length of a test. */
export async function startCouncilDirectory(portalOrigin: string): Promise<CouncilDirectory> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const [clientId, clientSecret] = ['heard', 'a-secret-of-the-test']
  const accounts = new Map<string, Account>()
  const directory = { signedIn: { subject: 'nobody', name: 'nobody' } as Account }

  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${portalOrigin}/api/sign-in/council-account/returned`],
        post_logout_redirect_uris: [`${portalOrigin}/portal/`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    cookies: { keys: ['a-key-of-the-test'] },
    claims: { openid: ['sub', 'amr'], profile: ['preferred_username', 'email_verified'] },
    // As Entra ID: the account's name stands in the ID token itself.
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
    pkce: { required: () => true },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    findAccount: (_: unknown, accountId: string) => {
      const account = accounts.get(accountId)
      return {
        accountId,
        claims: () => ({
          sub: accountId,
          preferred_username: account?.name,
          ...(account?.emailVerified === undefined ? {} : { email_verified: account.emailVerified }),
        }),
      }
    },
    loadExistingGrant: async (ctx: {
      oidc: { session: { accountId: string }; client: { clientId: string } }
    }) => {
      const { session, client } = ctx.oidc
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
  })
  const answer = provider.callback()
  server.on('request', async (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith('/interaction/') !== true) return answer(request, response)
    const { subject, methods } = directory.signedIn
    accounts.set(subject, directory.signedIn)
    const login = { accountId: subject, ...(methods ? { amr: methods } : {}) }
    await provider.interactionFinished(request, response, { login })
  })

  return Object.assign(directory, {
    issuer,
    clientId,
    clientSecret,
    close: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  })
}

/** Follows the directory's redirects, with its cookies, as a browser does, until they leave it. */
export async function visitDirectory(directory: CouncilDirectory, address: string): Promise<URL> {
  const cookies = new Map<string, string>()
  let next = new URL(address)
  while (next.origin === directory.issuer) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(next, { redirect: 'manual', headers: { cookie } })
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      cookies.set(name, value)
    }
    const location = answer.headers.get('location')
    if (location === null) throw new Error(`The directory said ${answer.status}: ${await answer.text()}`)
    next = new URL(location, next)
  }
  return next
}
