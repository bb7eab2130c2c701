import { useEffect, useRef } from 'preact/hooks'
import type { FieldFault } from '../forms/field-fault.ts'
import { LinkWithin } from './link-within.tsx'

/** After GOV.UK's pattern: the focus moves here, and each fault links to the field it is about. */
export function ErrorSummary({ faults }: { readonly faults: readonly FieldFault[] }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (faults.length > 0) box.current?.focus()
  }, [faults])
  if (faults.length === 0) return null
  return (
    <div class="problem" role="alert" tabIndex={-1} ref={box} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">There is a problem</h2>
      <ul>
        {faults.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field === undefined ? message : <LinkWithin target={field}>{message}</LinkWithin>}
          </li>
        ))}
      </ul>
    </div>
  )
}
