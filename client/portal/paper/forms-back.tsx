import { useState } from 'preact/hooks'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { ProblemMessage } from '../parts/problem-message.tsx'
import { useAction } from '../parts/use-action.ts'
import { fragmentOf } from '../state/route.ts'
import { counted } from '../words/counts.ts'

import { SheetNumberForm } from './sheet-number-form.tsx'

/** Envelopes are opened and their forms noted, before anybody types them in. */
export function FormsBack({ id }: { readonly id: string }) {
  const { api, dispatch } = usePortal()
  const action = useAction<{ readonly status: 'back' | 'known'; readonly serial: string }>()
  const [noted, setNoted] = useState(0)
  const [round, setRound] = useState(0)
  return (
    <Page
      title="Note forms that came back"
      ownFocus
      back={{ href: fragmentOf('home'), label: 'All forms' }}
      lead={
        noted === 0 ? 'Open the envelopes one by one.' : `${counted(noted, 'form', 'forms')} noted just now.`
      }
      inError={action.problem !== undefined}
    >
      {action.problem && <ProblemMessage problem={action.problem} />}
      <SheetNumberForm
        label="Form number"
        submit="Note it"
        pending={action.pending}
        round={round}
        send={(typed) =>
          action.run(
            () => api.logSheetBack(id, typed),
            ({ status, serial }) => {
              const words = status === 'back' ? 'is noted.' : 'had been noted before.'
              dispatch({ type: 'said', notice: `Form ${serial} ${words}` })
              if (status === 'back') setNoted(noted + 1)
              setRound(round + 1)
            },
          )
        }
      />
    </Page>
  )
}
