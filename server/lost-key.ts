/**
 * A wave's key is not in KEYS_DIR, found out so deep inside that nothing can be given back. Leaves as the problem
 * `keys-not-there`; whatever was begun is rolled back.
 */
export class LostKey extends Error {
  constructor() {
    super('A wave that takes answers has no sealing key in KEYS_DIR.')
  }
}
