import type { JSX } from 'preact'
import { questionId } from '../item-kinds/question-fieldset.tsx'
import { faultOfAssent, faultOfItem } from './fault-words.ts'
import type { Sheet } from './sheet.ts'

/**
 * What needs another look, above everything, each with a way to it. It takes the focus when the page opens, so that
 * a screen reader starts with it and not with the questions all over again.
 */
export function FaultSummary({ sheet }: { readonly sheet: Sheet }): JSX.Element | null {
  const { words, instrument, faults } = sheet
  if (faults.length === 0) return null
  const assents = (['assent', 'child-assent'] as const).flatMap((name) => {
    const fault = faultOfAssent(name, faults, words)
    const question = name === 'assent' ? words.plain.takePart : (instrument.childAssent?.yourChoice ?? '')
    return fault === undefined ? [] : [{ href: `#${name}-question`, question, fault }]
  })
  const items = instrument.sections
    .flatMap((section) => section.items)
    .flatMap((item) => {
      const fault = faultOfItem(item, faults, words)
      return fault === undefined ? [] : [{ href: `#${questionId(item)}`, question: item.question, fault }]
    })
  return (
    <div class="trouble" role="alert" tabIndex={-1} autofocus aria-labelledby="fault-summary">
      <h2 id="fault-summary">{words.plain.faults.title}</h2>
      <p>{words.plain.faults.lead}</p>
      <ul class="fault-list">
        {[...assents, ...items].map(({ href, question, fault }) => (
          <li key={href}>
            <a href={href}>{question}</a> <span>{fault}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
