const words = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** "2 Mar 2026, 12:00", by the United Kingdom's clock. */
export const momentInWords = (moment: string): string => words.format(new Date(moment))
