import type { ComponentType } from 'preact'
import type { DraftIn } from '../edge/load-draft-part.ts'
import type { ScreenProps } from '../screen-props.ts'

export type DraftScreenProps = ScreenProps & { readonly draft: DraftIn }

/** Keeping answers on the device and coming back to them: nobody downloads it before the questions. */
export type DraftPart = {
  readonly Save: ComponentType<DraftScreenProps>
  readonly ComeBack: ComponentType<DraftScreenProps>
}
