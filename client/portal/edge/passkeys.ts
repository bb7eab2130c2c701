import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'
import type { Api } from './api.ts'
import type { Outcome, Problem } from './request.ts'

const problem = (code: string, title: string, detail: string): Problem => ({
  ...{ code, status: 0, title, detail, faults: [] },
})

const notSupported = problem(
  'passkeys-not-supported',
  'This browser has no passkeys',
  'Use a current browser, on a computer or telephone with a screen lock or a security key.',
)
const cancelled = problem(
  'passkey-cancelled',
  'Nothing has happened yet',
  'The browser’s question was closed, or it waited too long. Start again when you are ready.',
)
const alreadyHere = problem(
  'passkey-already-here',
  'This device has a passkey of yours already',
  'You can sign in with it. To add another one, use another device or a security key.',
)

/** What the browser says when its own dialogue ends otherwise than well. */
const byName: Readonly<Record<string, Problem>> = {
  InvalidStateError: alreadyHere,
  NotSupportedError: notSupported,
  SecurityError: problem(
    'passkey-not-here',
    'Passkeys do not work at this address',
    'Open Heard at the address that you were given, which begins with https.',
  ),
}

async function asked<Value>(ask: () => Promise<Value>): Promise<Outcome<Value>> {
  if (!browserSupportsWebAuthn()) return { ok: false, problem: notSupported }
  try {
    return { ok: true, value: await ask() }
  } catch (error) {
    return { ok: false, problem: byName[(error as Error).name] ?? cancelled }
  }
}

/** The browser asks for face, finger or PIN, and makes a passkey that stays on the device. */
export async function makePasskey(api: Api, label: string): Promise<Outcome<undefined>> {
  const options = await api.newPasskey()
  if (!options.ok) return options
  const made = await asked(() => startRegistration({ optionsJSON: options.value }))
  return made.ok ? api.addPasskey(label, made.value) : made
}

/** The browser offers the passkeys it has for Heard; nobody types who they are. */
export async function showPasskey(api: Api): Promise<Outcome<undefined>> {
  const options = await api.passkeyChallenge()
  if (!options.ok) return options
  const shown = await asked(() => startAuthentication({ optionsJSON: options.value }))
  return shown.ok ? api.signInWithPasskey(shown.value) : shown
}
