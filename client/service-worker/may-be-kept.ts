/** The files of the pages, whose names change with what is in them, and the definitions, which never change. */
const kept = [
  /^\/assets\/[\w.]+(?:-[\w.]+)*-[\w-]{8}\.(?:js|css|svg)$/,
  /^\/api\/instruments\/[\w-]+\/\d+\/[a-z]{2,3}$/,
]

/**
 * Whether an address may lie on the device: an allow-list, so that a new route is kept by nobody's oversight. Only
 * what is the same for everybody is on it; a code, a pass or an answer has no address and never comes near.
 */
export function mayBeKept(address: string, origin: string): boolean {
  const url = new URL(address, origin)
  return url.origin === origin && url.search === '' && kept.some((each) => each.test(url.pathname))
}
