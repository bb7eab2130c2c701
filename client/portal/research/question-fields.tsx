import type { FieldFault } from '../forms/field-fault.ts'
import type { KindOfQuestion } from '../forms/read-plan-choices.ts'
import { Choices } from '../parts/choices.tsx'
import { FieldFaultMessage } from '../parts/field.tsx'
import { Tick } from '../parts/tick.tsx'
import { domainInWords } from '../words/domains.ts'
import { byDomain, type IndicatorChoice, type SurveyChoices } from './choices.ts'

type QuestionFieldsProps = {
  readonly kind: KindOfQuestion
  readonly choices: SurveyChoices
  readonly faults: readonly FieldFault[]
}

/** What has to be chosen for each kind of question. Indicators stay ticked when the kind is changed. */
export function QuestionFields({ kind, choices: { indicators, groups }, faults }: QuestionFieldsProps) {
  const groupChoices = [
    { value: 'local-authority', label: 'Local authority' },
    { value: 'wave', label: 'Wave' },
    ...groups.map(({ id, label }) => ({ value: id, label })),
  ]
  return (
    <>
      {kind === 'goes-with' && (
        <Choices
          name="outcome"
          legend="What is to be explained?"
          type="radio"
          columns
          choices={indicators.map(({ id, shortLabel }) => ({ value: id, label: shortLabel }))}
          faults={faults}
        />
      )}
      <Indicators
        legend={kind === 'goes-with' ? 'What might explain it?' : 'Which indicators?'}
        indicators={indicators}
        faults={faults}
      />
      {kind !== 'goes-with' && (
        <Choices
          key={kind}
          name="by"
          legend={kind === 'shares' ? 'For whom?' : 'Which groups are compared?'}
          type="radio"
          choices={
            kind === 'shares'
              ? [{ value: 'everybody', label: 'Everybody together' }, ...groupChoices]
              : groupChoices
          }
          chosen={kind === 'shares' ? ['everybody'] : []}
          faults={faults}
        />
      )}
      {kind === 'goes-with' && (
        <>
          <Choices
            name="adjustments"
            legend="What should be held equal?"
            hint="Differences between these groups are then not taken for effects of the things above."
            type="checkbox"
            choices={groups.map(({ id, label }) => ({ value: id, label }))}
            faults={faults}
          />
          <Tick
            id="clustered"
            label="Children of one authority may answer alike: wider intervals (clustered by authority)"
            faults={faults}
          />
        </>
      )}
    </>
  )
}

type IndicatorsProps = {
  readonly legend: string
  readonly indicators: readonly IndicatorChoice[]
  readonly faults: readonly FieldFault[]
}

/** Checkboxes under the names of the domains: sixty in one column are a list that nobody reads. */
function Indicators({ legend, indicators, faults }: IndicatorsProps) {
  const fault = faults.find(({ field }) => field === 'indicators')
  return (
    <div class={fault ? 'field in-error' : 'field'}>
      <h2>{legend}</h2>
      <FieldFaultMessage id="indicators" fault={fault} />
      {byDomain(indicators).map(({ domain, indicators: some }, part) => (
        <fieldset key={domain} class="domain">
          <legend>{domainInWords[domain]}</legend>
          <div class="choice-columns">
            {some.map(({ id, shortLabel }, index) => {
              const input = part === 0 && index === 0 ? 'indicators' : `indicators-${id}`
              return (
                <div class="choice" key={id}>
                  <input type="checkbox" id={input} name="indicators" value={id} />
                  <label for={input}>{shortLabel}</label>
                </div>
              )
            })}
          </div>
        </fieldset>
      ))}
    </div>
  )
}
