import type { CDPSession, Page } from 'playwright-core'

export type VirtualAuthenticator = {
  /** Another device, with nothing on it; what was on the old one is gone. */
  readonly replace: () => Promise<void>
  /** Whether its holder passes: finger recognised, PIN right. */
  readonly setVerified: (verified: boolean) => Promise<void>
  readonly credentials: () => Promise<readonly { readonly isResidentCredential: boolean }[]>
}

/** An authenticator inside the browser itself, which says yes as somebody's finger would. */
export async function addVirtualAuthenticator(page: Page): Promise<VirtualAuthenticator> {
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  const add = async (): Promise<string> => {
    const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    return authenticatorId
  }
  let authenticatorId = await add()
  return {
    replace: async () => {
      await session.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId })
      authenticatorId = await add()
    },
    setVerified: async (isUserVerified) => {
      await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified })
    },
    credentials: async () => (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
  }
}
