import { nations } from '../../../surveys/model/nation.ts'
import type { LocalAuthority } from '../edge/wire.ts'
import type { Typed } from '../parts/form-page.tsx'
import { faultUnless, type Read, readAll } from './field-fault.ts'

export function readNewAuthority(typed: Typed): Read<LocalAuthority> {
  const name = typed.one('name')
  const id = typed.one('id')
  const nation = nations.find((one) => one === typed.one('nation'))
  const gssCode = typed.one('gssCode').toUpperCase()
  return readAll({ id, name, nation: nation ?? 'england', gssCode: gssCode === '' ? null : gssCode }, [
    faultUnless(name !== '', 'name', 'Enter the name of the authority'),
    faultUnless(
      /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id),
      'id',
      'Enter a short name of small letters and digits, with dashes between words',
    ),
    faultUnless(
      /^([EWSN]\d{8})?$/.test(gssCode),
      'gssCode',
      'Enter the official code as a letter and eight digits, such as E06000047, or leave it empty',
    ),
    faultUnless(nation !== undefined, 'nation', 'Choose the nation that the authority is in'),
  ])
}
