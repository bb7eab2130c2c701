import type { PlanJson } from '../edge/wire.ts'
import { faultUnless, readAll } from '../forms/field-fault.ts'
import { Field } from '../parts/field.tsx'
import { FormPage } from '../parts/form-page.tsx'
import { TextArea } from '../parts/text-area.tsx'
import { Tick } from '../parts/tick.tsx'
import { planAsText, planFromText } from './plan-text.ts'
import { type Running, useRunPlan } from './use-run-plan.ts'

type PlanEditorProps = {
  readonly title: string
  readonly back: { readonly href: string; readonly label: string }
  readonly name: string
  readonly plan: PlanJson
  /** The saved plan that this one takes the place of. */
  readonly inPlaceOf?: string
}

/** For what the page of choices does not offer: the plan itself, as it is kept and cited. */
export function PlanEditor({ title, back, name, plan, inPlaceOf }: PlanEditorProps) {
  const { run, show } = useRunPlan()
  return (
    <FormPage<Running, { readonly id: string }>
      title={title}
      back={back}
      lead="The plan is JSON: data, variables, analyses. All kinds of analysis and their options are described with the program, in its plan schema."
      read={(typed) => {
        const read = planFromText(typed.one('plan'))
        const called = typed.one('title')
        const keep = typed.one('keep') === 'on'
        return readAll(
          {
            plan: typeof read === 'string' ? {} : read,
            keepAs: keep ? called : undefined,
            ...(inPlaceOf !== undefined && { inPlaceOf }),
          },
          [
            faultUnless(
              !keep || (called !== '' && called.length <= 120),
              'title',
              'Enter a name of up to 120 letters',
            ),
            faultUnless(typeof read !== 'string', 'plan', typeof read === 'string' ? read : ''),
          ],
        )
      }}
      send={run}
      then={show}
      fieldOf={(path) => (path === 'title' ? 'title' : 'plan')}
      submit="Run this plan"
      pendingWords="Sending the plan"
      fields={(faults) => (
        <>
          <Field id="title" label="Name" value={name} faults={faults} />
          <div class="plan-text">
            <TextArea
              id="plan"
              label="The plan"
              hint="Tab moves on from here, as everywhere."
              rows={24}
              value={planAsText(plan)}
              faults={faults}
            />
          </div>
          <Tick
            id="keep"
            label={
              inPlaceOf === undefined
                ? 'Save this plan, to run it again'
                : 'Save it in place of the earlier one'
            }
            faults={faults}
            ticked
          />
        </>
      )}
    />
  )
}
