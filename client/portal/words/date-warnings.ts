type Window = { readonly opensOn: string; readonly closesOn: string; readonly bands: readonly string[] }

const overlaps = ({ opensOn, closesOn }: Window, from: string, to: string): boolean =>
  opensOn.slice(0, 4) <= closesOn.slice(0, 4) &&
  [opensOn.slice(0, 4), closesOn.slice(0, 4)].some(
    (year) => opensOn <= `${year}-${to}` && closesOn >= `${year}-${from}`,
  )

/** Weeks in which fewer children answer, or other things are on their minds. A warning, never a rule. */
export function dateWarnings(window: Window): readonly string[] {
  const older = window.bands.some((band) => band === '11-17' || band === '16-25')
  return [
    ...(overlaps(window, '09-01', '09-30')
      ? ['These days fall in September, when many children change school or home and few can be reached.']
      : []),
    ...(older && overlaps(window, '05-08', '06-25')
      ? [
          'These days fall in the exam weeks of May and June: young people of 15 and over have little time then.',
        ]
      : []),
  ]
}
