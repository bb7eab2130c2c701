import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { PlanEditor } from '../research/plan-editor.tsx'
import { fragmentOf } from '../state/route.ts'

const back = { href: fragmentOf('analyses'), label: 'All analyses' }

/** A saved plan, to be changed as text. */
export function PlanText({ id }: { readonly id: string }) {
  const { api } = usePortal()
  const loaded = useLoaded(api.plans, 'plans')
  if (loaded.kind !== 'loaded') return <LoadingPage title="The plan as text" back={back} loaded={loaded} />
  const saved = loaded.value.plans.find((each) => each.id === id)
  if (saved === undefined) {
    return (
      <Page title="There is no such plan" back={back}>
        <p>It may have been deleted.</p>
      </Page>
    )
  }
  return (
    <PlanEditor title="The plan as text" back={back} name={saved.title} plan={saved.plan} inPlaceOf={id} />
  )
}
