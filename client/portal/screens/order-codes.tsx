import type { Problem } from '../edge/request.ts'
import type { WaveSummary } from '../edge/wire.ts'
import { readCodeOrder } from '../forms/read-code-order.ts'
import { Choices } from '../parts/choices.tsx'
import { Field } from '../parts/field.tsx'
import { FormPage } from '../parts/form-page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { fragmentOf } from '../state/route.ts'
import { bandInWords } from '../words/bands.ts'
import { inWords } from '../words/counts.ts'

type OrderCodesProps = {
  readonly wave: WaveSummary
  readonly back: { readonly href: string; readonly label: string }
}

export function OrderCodes({ wave, back }: OrderCodesProps) {
  const { api, dispatch, state } = usePortal()
  const [first, ...others] = wave.instruments
  const only = others.length === 0 ? first : undefined
  if (state.batch?.kept === false) return <OtherCodesFirst />
  return (
    <FormPage
      title="Make codes"
      back={back}
      lead={`${wave.name}, ${wave.localAuthority.name}. Each young person needs one code of their own. It lets them answer once.`}
      read={(typed) => readCodeOrder(typed, only?.id)}
      send={async ({ instrument, count }) => {
        const outcome = await api.issueCodes(wave.id, instrument, count)
        return outcome.ok
          ? { ok: true, value: { wave: wave.id, instrument, ...outcome.value } }
          : { ok: false, problem: whenUnheard(outcome.problem) }
      }}
      then={(batch) => dispatch({ type: 'codes-issued', batch })}
      fieldOf={(path) => (path === 'count' || path === 'instrument' ? path : undefined)}
      submit="Make the codes"
      pendingWords="Making the codes"
      before={
        <div class="note">
          <h2>They are shown once</h2>
          <p>
            Heard does not keep codes in a form that anyone can read, so that nobody can look up later who had
            which. You will see them on the next screen only: have a printer ready, or a safe place for a
            file.
          </p>
        </div>
      }
      fields={(faults) => (
        <>
          {only === undefined && (
            <Choices
              name="instrument"
              legend="Which survey are they for?"
              type="radio"
              choices={wave.instruments.map(({ id, band }) => ({ value: id, label: bandInWords[band] }))}
              faults={faults}
            />
          )}
          <Field
            id="count"
            label={
              only === undefined
                ? 'How many codes?'
                : `How many codes for ${bandInWords[only.band].toLowerCase()}?`
            }
            hint={only === undefined ? 'From 1 to 2,000.' : eligibleHint(only)}
            inputMode="numeric"
            short
            faults={faults}
          />
        </>
      )}
    />
  )
}

/** No answer does not mean that nothing was made: an officer who counts codes must know. */
const whenUnheard = (problem: Problem): Problem =>
  problem.code === 'no-connection'
    ? {
        ...problem,
        detail: `${problem.detail} If codes were made all the same, nobody has seen them and nobody can use them; only the number of codes made is higher.`,
      }
    : problem

const eligibleHint = ({ eligible, codesIssued }: WaveSummary['instruments'][number]): string =>
  `${inWords(eligible)} young people are eligible; ${inWords(codesIssued)} codes have been made so far.`

/** One set at a time: making a second would put the first, which exists nowhere else, out of sight. */
function OtherCodesFirst() {
  const { state } = usePortal()
  return (
    <>
      <h1 tabIndex={-1}>Codes of another wave are waiting</h1>
      <p>
        <a class="button" href={fragmentOf('codes', state.batch?.wave)}>
          Print or download them first
        </a>
      </p>
    </>
  )
}
