import { useState } from 'preact/hooks'
import type { Api } from '../edge/api.ts'
import type { Outcome } from '../edge/request.ts'
import type { PlanJson } from '../edge/wire.ts'
import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { choicesOf, type SurveyChoices, type SurveyOfWaves, surveysOf } from '../research/choices.ts'
import { PlanBuilder } from '../research/plan-builder.tsx'
import { PlanEditor } from '../research/plan-editor.tsx'
import { fragmentOf } from '../state/route.ts'

const title = 'New analysis'
const back = { href: fragmentOf('analyses'), label: 'All analyses' }

type Offered = { readonly survey: SurveyOfWaves; readonly choices: SurveyChoices }

/** All surveys at once, so that choosing another one takes nothing away of what has been typed and ticked. */
async function load(api: Api): Promise<Outcome<readonly Offered[]>> {
  const found = await api.sealedWaves()
  if (!found.ok) return found
  const surveys = surveysOf(found.value.waves)
  const definitions = await Promise.all(surveys.map(({ id, version }) => api.definition(id, version, 'en')))
  const [failed] = definitions.filter((each) => !each.ok)
  if (failed) return failed
  const offered = surveys.flatMap((survey, place): Offered[] => {
    const definition = definitions[place]
    return definition?.ok ? [{ survey, choices: choicesOf(definition.value) }] : []
  })
  return { ok: true, value: offered }
}

export function NewAnalysis() {
  const { api } = usePortal()
  const loaded = useLoaded(() => load(api), 'what can be analysed')
  const [key, setKey] = useState<string>()
  const [text, setText] = useState<{ readonly plan: PlanJson; readonly name: string }>()
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} back={back} loaded={loaded} />
  const offered = loaded.value.find(({ survey }) => survey.key === key) ?? loaded.value[0]
  if (offered === undefined) {
    return (
      <Page title={title} back={back}>
        <p>
          No wave has been sealed yet. Until then nobody can read any answer, and there is nothing to analyse.
        </p>
      </Page>
    )
  }
  if (text) return <PlanEditor title="The plan as text" back={back} {...text} />
  return (
    <PlanBuilder
      back={back}
      surveys={loaded.value.map(({ survey }) => survey)}
      {...offered}
      onSurvey={setKey}
      onText={(plan, name) => setText({ plan, name })}
    />
  )
}
