/**
 * The text of `published.ts` with one line more, at the end of its list. Lines that are there stay byte for
 * byte: this list is only ever added to.
 */
export function withFingerprint(text: string, name: string, fingerprint: string): string {
  const end = text.lastIndexOf('}')
  if (end === -1) throw new Error('published.ts holds no list to add to.')
  return `${text.slice(0, end)}  '${name}': '${fingerprint}',\n${text.slice(end)}`
}
