const script = '/service-worker.js'

type TrustedTypes = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (address: string) => string }
}

/** The one address a worker may come from, vouched for where the browser asks (`require-trusted-types-for`). */
function workerAddress(): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
  const policy = trustedTypes?.createPolicy('service-worker', { createScriptURL: () => script })
  return policy?.createScriptURL(script) ?? script
}

/**
 * Has the service worker keep what this page has loaded, so that the rest of the way needs no network. Only once a
 * code has opened the questions: who just looks at the page leaves nothing on the device. Where there is no
 * worker (a private window, an older browser), the page does without.
 */
export async function keepForBadNetworks(): Promise<void> {
  const workers = navigator.serviceWorker
  if (workers === undefined) return
  try {
    await workers.register(workerAddress(), { updateViaCache: 'none' })
    const { active } = await workers.ready
    active?.postMessage(performance.getEntriesByType('resource').map(({ name }) => name))
  } catch {
    // The page has all it needs to go on; only a reload without a network would fail.
  }
}
