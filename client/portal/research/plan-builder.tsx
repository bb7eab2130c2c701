import { useState } from 'preact/hooks'
import type { PlanJson } from '../edge/wire.ts'
import type { FieldFault } from '../forms/field-fault.ts'
import { type KindOfQuestion, kindsOfQuestion, readPlanChoices } from '../forms/read-plan-choices.ts'
import { Choices } from '../parts/choices.tsx'
import { Field } from '../parts/field.tsx'
import { FormPage, typedIn } from '../parts/form-page.tsx'
import { Tick } from '../parts/tick.tsx'
import { bandInWords } from '../words/bands.ts'
import { counted } from '../words/counts.ts'
import { dayInWords } from '../words/days.ts'
import type { SurveyChoices, SurveyOfWaves } from './choices.ts'
import { latestWaves } from './choices.ts'
import { planOf } from './plan-of.ts'
import { QuestionFields } from './question-fields.tsx'
import { type Running, useRunPlan } from './use-run-plan.ts'

type PlanBuilderProps = {
  readonly back: { readonly href: string; readonly label: string }
  readonly surveys: readonly SurveyOfWaves[]
  readonly survey: SurveyOfWaves
  readonly choices: SurveyChoices
  readonly onSurvey: (key: string) => void
  readonly onText: (plan: PlanJson, name: string) => void
}

const kindInWords: Readonly<Record<KindOfQuestion, string>> = {
  shares: 'How many say so: shares with their intervals, for everybody or by group',
  differences: 'Do groups differ: each group against everybody else',
  'goes-with': 'What goes with it: one outcome explained by several things (logistic model)',
}

/** An analysis chosen from lists; the plan that comes of it can be read before it is run. */
export function PlanBuilder({ back, surveys, survey, choices, onSurvey, onText }: PlanBuilderProps) {
  const [kind, setKind] = useState<KindOfQuestion>('shares')
  const [which, setWhich] = useState('latest')
  const { run, show } = useRunPlan()
  const latest = latestWaves(survey.waves)

  /** With what is chosen so far; where something is missing, with nothing chosen in its place. */
  function asText(form: HTMLFormElement): void {
    const typed = typedIn(form)
    const read = readPlanChoices(typed, survey, choices, kind)
    const name = typed.one('title')
    const { id, version } = survey
    const empty = {
      format: 'heard-plan/1',
      title: name || 'A new analysis',
      data: { waves: latest.map((wave) => wave.id), instrument: id, version },
      variables: {},
      analyses: [],
    }
    onText(read.ok ? planOf(read.value) : empty, name)
  }

  return (
    <FormPage<Running, { readonly id: string }>
      title="New analysis"
      back={back}
      lead="What comes out has passed disclosure control, or says why it has not."
      read={(typed) => {
        const read = readPlanChoices(typed, survey, choices, kind)
        if (!read.ok) return read
        const keepAs = typed.one('keep') === 'on' ? read.value.title : undefined
        return { ok: true, value: { plan: planOf(read.value), keepAs } }
      }}
      send={run}
      then={show}
      fieldOf={(path) => (path === 'title' ? 'title' : undefined)}
      submit="Run"
      pendingWords="Sending the plan"
      fields={(faults) => (
        <>
          <Choices
            name="survey"
            legend="Which survey?"
            type="radio"
            choices={surveys.map(surveyChoice)}
            chosen={[survey.key]}
            onChoose={onSurvey}
            faults={faults}
          />
          <Choices
            name="which"
            legend="Which waves?"
            type="radio"
            choices={[
              { value: 'latest', label: `The latest of each authority (${latest.length})` },
              { value: 'all', label: `All that asked this survey (${survey.waves.length})` },
              { value: 'some', label: 'Some of them' },
            ]}
            chosen={[which]}
            onChoose={setWhich}
            faults={faults}
          />
          {which === 'some' && (
            <Choices
              name="waves"
              legend="The waves"
              type="checkbox"
              columns
              choices={survey.waves.map(({ id, name, localAuthority, opensOn }) => ({
                value: id,
                label: `${localAuthority.name}: ${name}, from ${dayInWords(opensOn)}`,
              }))}
              faults={faults}
            />
          )}
          <Choices
            name="kind"
            legend="What do you want to know?"
            type="radio"
            choices={kindsOfQuestion.map((value) => ({ value, label: kindInWords[value] }))}
            chosen={[kind]}
            onChoose={(value) => setKind(value as KindOfQuestion)}
            faults={faults}
          />
          <QuestionFields key={survey.key} kind={kind} choices={choices} faults={faults} />
          <Named faults={faults} />
          <p>
            <button
              type="button"
              class="button button-quiet"
              onClick={(event) => {
                const { form } = event.currentTarget as HTMLButtonElement
                if (form) asText(form)
              }}
            >
              Edit the plan as text
            </button>
          </p>
        </>
      )}
    />
  )
}

function Named({ faults }: { readonly faults: readonly FieldFault[] }) {
  return (
    <>
      <h2>Name and run</h2>
      <Field
        id="title"
        label="Name of the analysis"
        hint="As it should stand above the results: for example Settled by where they live, 2027."
        faults={faults}
      />
      <Tick id="keep" label="Save this plan, to run it again" faults={faults} ticked />
    </>
  )
}

const surveyChoice = ({ key, version, band, waves }: SurveyOfWaves) => ({
  value: key,
  label: `${bandInWords[band]}, version ${version}: ${counted(waves.length, 'wave', 'waves')}${
    waves[0]?.synthetic ? ' (synthetic data)' : ''
  }`,
})
