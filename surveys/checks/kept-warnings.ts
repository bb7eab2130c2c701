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

const disability =
  'the law counts both as one, and many who have been ill for years do not call it a disability; one group of a breakdown'
const arabic =
  'a reader this young needs the words spoken, in a variety of Arabic that is theirs; those who come alone are mostly older'

export const keptWarnings: readonly KeptWarning[] = [
  {
    version: 'ages-11-17@1',
    code: 'double-barrelled',
    at: 'worries',
    why: 'feelings and how they come out are one worry to those who have it, and the published topic joins them too',
  },
  { version: 'ages-11-17@1', code: 'double-barrelled', at: 'disability', why: disability },
  { version: 'ages-4-7@1', code: 'double-barrelled', at: 'disability', why: disability },
  { version: 'care-leavers-16-25@1', code: 'double-barrelled', at: 'disability', why: disability },
  { version: 'ages-4-7@1', code: 'not-in-language', at: 'words.ar', why: arabic },
  { version: 'ages-8-10@1', code: 'not-in-language', at: 'words.ar', why: arabic },
]
