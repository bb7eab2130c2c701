/**
 * A warning that somebody has looked at and decided to leave, with the reason. Printed with the check, so that
 * the next designer need not wonder; one that no longer fits anything is reported itself.
 */
export type KeptWarning = {
  /** `ages-11-17@1` */
  readonly version: string
  readonly code: string
  /** The id of the item, or the path of the finding joined by dots. */
  readonly at: string
  readonly why: string
}

export const keptWarnings: readonly KeptWarning[] = []
