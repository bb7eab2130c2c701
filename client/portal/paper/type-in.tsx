import { useState } from 'preact/hooks'
import type { FinishedSheet, OpenedSheet } from '../edge/paper-wire.ts'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { ProblemMessage } from '../parts/problem-message.tsx'
import { useAction } from '../parts/use-action.ts'
import { fragmentOf } from '../state/route.ts'
import { KeyForm } from './key-form.tsx'
import { SheetNumberForm } from './sheet-number-form.tsx'

const endings: Readonly<Record<FinishedSheet['status'], string>> = {
  taken: 'is finished. Put it with the finished ones.',
  declined: 'came back without a yes. Nothing of it is kept. Put it with the finished ones.',
  'waits-for-second': 'is typed. Put it on the pile for another person.',
  'in-dispute': 'is not alike: two people typed something differently. Put it on the pile for a third look.',
  'look-again': 'is not finished.',
}

const turns: Readonly<Record<OpenedSheet['turn'], string>> = {
  first: 'Type what stands on the paper.',
  second: 'Somebody has typed this form before you. Type it as if nobody had.',
  third: 'Two people typed these questions differently. What you type counts.',
}

/** Typing forms in, one after the other: a number, the form, the next number. */
export function TypeIn({ id }: { readonly id: string }) {
  const { api, dispatch } = usePortal()
  const action = useAction<OpenedSheet>()
  const [sheet, setSheet] = useState<OpenedSheet>()
  const [round, setRound] = useState(0)
  const back = { href: fragmentOf('home'), label: 'All forms' }

  if (sheet === undefined) {
    return (
      <Page title="Type forms in" back={back} ownFocus inError={action.problem !== undefined}>
        {action.problem && <ProblemMessage problem={action.problem} />}
        <SheetNumberForm
          label="Form number"
          submit="Open the form"
          pending={action.pending}
          round={round}
          send={(typed) =>
            action.run(
              () => api.openSheet(id, typed),
              (opened) => {
                dispatch({ type: 'said', notice: '' })
                setSheet(opened)
              },
            )
          }
        />
      </Page>
    )
  }
  const done = ({ status }: FinishedSheet): void => {
    dispatch({ type: 'said', notice: `Form ${sheet.serial} ${endings[status]}` })
    setSheet(undefined)
    setRound(round + 1)
  }
  return (
    <Page title={`Form ${sheet.serial}`} back={back} lead={turns[sheet.turn]} ownFocus>
      <Keys />
      <KeyForm key={sheet.serial} wave={id} sheet={sheet} done={done} />
    </Page>
  )
}

function Keys() {
  return (
    <ul class="keys" aria-label="Keys">
      <li>
        <kbd>Enter</kbd> goes on
      </li>
      <li>
        <kbd>↑</kbd> goes back
      </li>
      <li>
        <kbd>-</kbd> left blank
      </li>
      <li>
        <kbd>*</kbd> two boxes ticked, or too many
      </li>
      <li>
        <kbd>/</kbd> cannot be read
      </li>
      <li>
        <kbd>m</kbd> this page is missing
      </li>
    </ul>
  )
}
