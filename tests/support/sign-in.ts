import { sessionCookie } from '../../server/plugins/recognise-staff.ts'
import type { TestServer } from './build-server.ts'
import { type Show, softwarePasskey } from './software-passkey.ts'

type Answer = Awaited<ReturnType<TestServer['app']['inject']>>

export const origin = 'http://localhost'

export const tokenOf = (signInPath: string | null | undefined): string =>
  signInPath?.replace('/portal/#token=', '') ?? ''

/** The session cookie that an answer sets, as a header for the next request. */
export function cookieIn(answer: Answer, name = sessionCookie): string {
  const set = [answer.headers['set-cookie']].flat().map(String)
  return set.find((one) => one.startsWith(`${name}=`))?.replace(/;.*/, '') ?? ''
}

/** What a browser does, request by request. */
export function signingIn(server: TestServer) {
  const send = (method: 'GET' | 'POST' | 'DELETE', url: string, cookie = '', payload: object = {}) =>
    server.app.inject({
      method,
      url,
      headers: { cookie, host: 'localhost' },
      ...(method === 'POST' ? { payload } : {}),
    })
  const challengeOf = async (url: string, cookie = ''): Promise<string> =>
    (await send('POST', url, cookie)).json().challenge

  return {
    send,
    me: (cookie: string) => send('GET', '/api/me', cookie),
    follow: (token: string, cookie = '') => send('POST', '/api/sign-in', cookie, { token }),
    challengeToSignIn: () => challengeOf('/api/sign-in/passkey/options'),
    challengeToAdd: (cookie: string) => challengeOf('/api/passkeys/options', cookie),
    addPasskey: async (cookie: string, passkey = softwarePasskey(), show: Partial<Show> = {}) => {
      const challenge = await challengeOf('/api/passkeys/options', cookie)
      const response = passkey.make({ challenge, origin, ...show })
      return send('POST', '/api/passkeys', cookie, { label: 'Test key', response })
    },
    signInWith: async (
      passkey: ReturnType<typeof softwarePasskey>,
      show: Partial<Show> = {},
      cookie = '',
    ) => {
      const challenge = await challengeOf('/api/sign-in/passkey/options')
      return send('POST', '/api/sign-in/passkey', cookie, passkey.show({ challenge, origin, ...show }))
    },
  }
}
