import { holdsUnkeptCodes } from '../state/portal-state.ts'
import { fragmentOf } from '../state/route.ts'
import { counted } from '../words/counts.ts'
import { usePortal } from './portal-context.ts'
import { useAskBeforeLeaving } from './use-ask-before-leaving.ts'

/** On every screen but their own, a way back to codes that exist only here; and the browser asks before leaving. */
export function UnkeptCodes({ onTheirScreen }: { readonly onTheirScreen: boolean }) {
  const { state } = usePortal()
  const unkept = holdsUnkeptCodes(state)
  useAskBeforeLeaving(unkept)
  if (!unkept || onTheirScreen || state.batch === undefined) return null
  return (
    <p class="note not-printed">
      {counted(state.batch.codes.length, 'code has', 'codes have')} not been printed or downloaded yet.{' '}
      <a href={fragmentOf('codes', state.batch.wave)}>Go back to them</a>
    </p>
  )
}
