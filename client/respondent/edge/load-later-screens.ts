import type { LaterScreens } from '../later/later-part.ts'

let loaded: LaterScreens | undefined

/** What has come already, so that a screen is drawn at once. */
export const laterScreensAtHand = (): LaterScreens | undefined => loaded

/**
 * The screens of the rest of the way: fetched while somebody reads what this is, before the first question, or when one
 * is asked for sooner. Rejects where they do not come; whoever asked may ask again.
 */
export async function loadLaterScreens(): Promise<LaterScreens> {
  loaded ??= (await import('../later/index.ts')).laterScreens
  return loaded
}
