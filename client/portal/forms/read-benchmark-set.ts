import type { NewBenchmarkSet } from '../edge/wire.ts'
import type { Typed } from '../parts/form-page.tsx'
import { faultUnless, type Read, readAll } from './field-fault.ts'

export function readBenchmarkSet(typed: Typed): Read<NewBenchmarkSet> {
  const name = typed.one('name')
  const waves = typed.all('waves')
  return readAll({ name, waves }, [
    faultUnless(name !== '', 'name', 'Enter a name for the set, such as “England 2027”'),
    faultUnless(waves.length > 0, 'waves', 'Choose the waves that belong to the set'),
  ])
}
