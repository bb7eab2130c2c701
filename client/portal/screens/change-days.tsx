import { readDays } from '../forms/read-days.ts'
import { DaysFields } from '../parts/days-fields.tsx'
import { FormPage } from '../parts/form-page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { WaveStep } from '../parts/wave-step.tsx'
import { fragmentOf } from '../state/route.ts'
import { dayInWords } from '../words/days.ts'

/** Until it is opened a wave can be moved: nobody has been asked, and no answer rests on its days. */
export function ChangeDays({ id }: { readonly id: string }) {
  const { api, go } = usePortal()
  return (
    <WaveStep id={id} title="Change the first and last day" states={['planned']}>
      {(wave, back) => (
        <FormPage
          title={`First and last day of “${wave.name}”`}
          back={back}
          lead="Codes made already work in the new days too. Leaflets name the last day: print them again."
          read={readDays}
          send={(days) => api.changeDays(id, days)}
          then={({ opensOn, closesOn }) => {
            const days = `${dayInWords(opensOn)} to ${dayInWords(closesOn)}`
            go(fragmentOf('wave', id), `“${wave.name}” now runs from ${days}.`)
          }}
          fieldOf={(path) => ['opensOn', 'closesOn'].find((field) => field === path)}
          submit="Change these days"
          pendingWords="Changing the days"
          fields={(faults) => <DaysFields faults={faults} days={wave} />}
        />
      )}
    </WaveStep>
  )
}
