/** What is done before publishing; each is taken out once, to see the attack succeed. */
export type Protections = {
  readonly complementary: boolean
  /** The nation audited together with the authorities, rather than by itself. */
  readonly union: boolean
  /** Nothing published that tells how many left a question out. */
  readonly oneBase: boolean
}

export const allProtections: Protections = { complementary: true, union: true, oneBase: true }
