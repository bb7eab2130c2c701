import type { JSX } from 'preact'
import { Face, type FaceCode } from './face.tsx'
import { type YesNoCode, YesNoPicture } from './yes-no-picture.tsx'

const faces: readonly string[] = ['happy', 'in-between', 'sad'] satisfies FaceCode[]
const isFace = (code: string): code is FaceCode => faces.includes(code)
const isYesNo = (code: string): code is YesNoCode => code === 'yes' || code === 'no'

/** The picture of an answer, where it has one. Its words stand beside it always: each child reads a face differently. */
export function OptionPicture({ code }: { readonly code: string }): JSX.Element | null {
  if (isFace(code)) return <Face face={code} />
  return isYesNo(code) ? <YesNoPicture code={code} /> : null
}
