/** The alphabet of Crockford's base32: no I, L, O or U, so that what is read out or copied by hand still works. */
const codePattern = /^[0-9A-HJKMNP-TV-Z]{12}$/

/**
 * The twelve characters of a code however it was typed or pasted: small letters, dashes, spaces, O for 0, I or
 * L for 1. `undefined` where it cannot be a code, so that a slip is said at once, without asking the server.
 */
export function readAccessCode(typed: string): string | undefined {
  const plain = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return codePattern.test(plain) ? plain : undefined
}

/** In three groups of four, as it is printed on the card. */
export const groupAccessCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-')
