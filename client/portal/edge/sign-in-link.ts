export type SignInLink = { readonly token: string; readonly to: string | undefined }

/** Only a report of this server: a link must not be able to send an officer who has just signed in elsewhere. */
const reportPath = /^\/reports\/[\w-]+\/[\w-]+(\.(pdf|csv))?$/

/** Reads `#token=...&to=/reports/...`; undefined where the fragment is not a sign-in link. */
export function signInLinkOf(fragment: string): SignInLink | undefined {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''))
  const token = fields.get('token')
  if (token === null || token === '') return undefined
  const to = fields.get('to') ?? ''
  return { token, to: reportPath.test(to) ? to : undefined }
}

/**
 * Takes the link out of the address bar before anything else runs: what stays there is seen over a shoulder, kept in
 * the browser's history and copied into e-mails. `fragment` is put in its place: the screen that was open.
 */
export function takeSignInLink(fragment = ''): SignInLink | undefined {
  const link = signInLinkOf(location.hash)
  if (link !== undefined) history.replaceState(null, '', `${location.pathname}${fragment}`)
  return link
}
