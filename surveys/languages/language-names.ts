/**
 * What a page has to know of every language before it loads one: its own name, to choose it by, and its direction.
 * Small, because it travels to every phone.
 */
export const languageNames: readonly {
  readonly code: string
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
}[] = [
  { code: 'en', name: 'English', direction: 'ltr' },
  { code: 'cy', name: 'Cymraeg', direction: 'ltr' },
  { code: 'ar', name: 'العربية', direction: 'rtl' },
]
