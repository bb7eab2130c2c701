import type { ComponentChildren } from 'preact'
import type { Outcome } from '../edge/request.ts'
import { faultUnless, readAll } from '../forms/field-fault.ts'
import { FormPage } from './form-page.tsx'
import { Tick } from './tick.tsx'

type ConfirmPageProps<Answer> = {
  readonly title: string
  readonly back: { readonly href: string; readonly label: string }
  readonly send: () => Promise<Outcome<Answer>>
  readonly then: (answer: Answer) => void
  readonly submit: string
  readonly pendingWords: string
  /** With it, the step is taken only once this box is ticked: for what cannot be undone. */
  readonly understood?: string
  readonly children: ComponentChildren
}

/** Explains a step before it is taken, on a page of its own: never a dialogue that a habit clicks away. */
export function ConfirmPage<Answer>({ understood, send, children, ...page }: ConfirmPageProps<Answer>) {
  return (
    <FormPage
      {...page}
      read={(typed) =>
        readAll(undefined, [
          faultUnless(
            understood === undefined || typed.one('understood') === 'on',
            'understood',
            'Tick the box to say that you understand',
          ),
        ])
      }
      send={send}
      before={children}
      fields={(faults) => understood && <Tick id="understood" label={understood} faults={faults} />}
    />
  )
}
