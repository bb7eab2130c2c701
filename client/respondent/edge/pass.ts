export type Pass = {
  /** Sent with the answers, and with nothing that names the code. */
  readonly secret: string
  /** Sent with the code, and with nothing that names the answers. */
  readonly hash: string
}

/** A one-use pass: 32 random bytes made here, so that the server learns the pass only after it forgot the code. */
export async function makePass(): Promise<Pass> {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return { secret: base64url(bytes), hash: base64url(digest) }
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')
}
