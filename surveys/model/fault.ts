/** One thing that is wrong, with its place. Checks return all faults at once, never only the first. */
export type Fault = {
  /** Where: path segments from the root of what was checked, e.g. `['answers', 'feels-safe', 'code']`. */
  readonly path: readonly (string | number)[]
  /** Stable machine code in kebab-case, e.g. `unknown-code`. */
  readonly code: string
  /** One sentence that says what is wrong and what would be right. Never repeats what a person typed. */
  readonly message: string
}
