/**
 * Locked drafts on the device, each under a name that tells the hour it was saved in: enough to end it after a day
 * without opening it, and no more. More than one may lie here, of different people; none is listed anywhere.
 */
const prefix = 'heard-saved-'
const hour = 3_600_000
/** From the hour's start, so that nothing lives longer than a day. */
const hoursKept = 24

export const nameOfDraft = (now: number, id: string): string => `${prefix}${Math.floor(now / hour)}-${id}`

/** Not after its day, and not before it either: a clock set back must not keep anything for ever. */
export function isCurrent(name: string, now: number): boolean {
  const age = Math.floor(now / hour) - Number(name.slice(prefix.length).split('-')[0])
  return age >= 0 && age < hoursKept
}

/** The drafts that may still be opened; those whose day is over are gone with asking. */
export function currentDrafts(now: number): readonly string[] {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(prefix))
    for (const name of names) if (!isCurrent(name, now)) localStorage.removeItem(name)
    return names.filter((name) => isCurrent(name, now))
  } catch {
    // A browser that keeps nothing has nothing to end.
    return []
  }
}

export const dropDraft = (name: string): void => localStorage.removeItem(name)
