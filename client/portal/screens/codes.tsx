import { LoadingPage } from '../parts/loading-page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { fragmentOf } from '../state/route.ts'
import { CodesMade } from './codes-made.tsx'
import { OrderCodes } from './order-codes.tsx'

/** Codes of this wave that only this page still holds come before making more. */
export function Codes({ id }: { readonly id: string }) {
  const { api, state } = usePortal()
  const back = { href: fragmentOf('wave', id), label: 'Back to the wave' }
  const loaded = useLoaded(() => api.wave(id), `wave ${id}`)
  if (loaded.kind !== 'loaded') return <LoadingPage title="Make codes" back={back} loaded={loaded} />
  return state.batch?.wave === id ? (
    <CodesMade wave={loaded.value} batch={state.batch} back={back} />
  ) : (
    <OrderCodes wave={loaded.value} back={back} />
  )
}
