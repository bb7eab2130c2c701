/** '11-17' as '11 to 17': a screen reader leaves the dash out. In English, which the portal and reports speak. */
export const agesInWords = (band: string): string => band.replace('-', ' to ')
