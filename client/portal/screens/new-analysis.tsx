import { useState } from 'preact/hooks'
import type { PlanJson } from '../edge/wire.ts'
import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { choicesOf, type SurveyOfWaves, surveysOf } from '../research/choices.ts'
import { PlanBuilder } from '../research/plan-builder.tsx'
import { PlanEditor } from '../research/plan-editor.tsx'
import { fragmentOf } from '../state/route.ts'

const title = 'New analysis'
const back = { href: fragmentOf('analyses'), label: 'All analyses' }

export function NewAnalysis() {
  const { api } = usePortal()
  const loaded = useLoaded(api.sealedWaves, 'sealed waves')
  const [key, setKey] = useState<string>()
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} back={back} loaded={loaded} />
  const surveys = surveysOf(loaded.value.waves)
  const survey = surveys.find((each) => each.key === key) ?? surveys[0]
  if (survey === undefined) {
    return (
      <Page title={title} back={back}>
        <p>
          No wave has been sealed yet. Until then nobody can read any answer, and there is nothing to analyse.
        </p>
      </Page>
    )
  }
  return <OfSurvey surveys={surveys} survey={survey} onSurvey={setKey} />
}

type OfSurveyProps = {
  readonly surveys: readonly SurveyOfWaves[]
  readonly survey: SurveyOfWaves
  readonly onSurvey: (key: string) => void
}

function OfSurvey({ surveys, survey, onSurvey }: OfSurveyProps) {
  const { api } = usePortal()
  const [text, setText] = useState<{ readonly plan: PlanJson; readonly name: string }>()
  const loaded = useLoaded(() => api.definition(survey.id, survey.version), `survey ${survey.key}`)
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} back={back} loaded={loaded} />
  if (text) return <PlanEditor title="The plan as text" back={back} {...text} />
  return (
    <PlanBuilder
      back={back}
      surveys={surveys}
      survey={survey}
      choices={choicesOf(loaded.value)}
      onSurvey={onSurvey}
      onText={(plan, name) => setText({ plan, name })}
    />
  )
}
