/**
 * The fingerprint of a signing key as it is printed on cards and shown on the page: the first 80 bits, in five groups
 * of four. Few enough to compare, and too many for somebody to find a second key with the same mark.
 *
 * @param fingerprint SHA-256, in hex
 */
export const keyMark = (fingerprint: string): string =>
  fingerprint.slice(0, 20).replace(/(.{4})(?=.)/g, '$1 ')
