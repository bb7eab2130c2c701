import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { startPortalJourney } from '../support/portal.ts'
import { portalScreens, visitors } from '../support/portal-screens.ts'

/**
 * The second half of `npm run pictures -- FOLDER`: every page of the portal, of every visitor, as a phone and a desk show it,
 * whole. Those that stand in the README go to `docs/pictures` too.
 */
const [folder = 'build/pictures'] = process.argv.slice(2)
const widths = [
  ['phone', 360],
  ['desk', 1280],
] as const

/** Name of the file in `docs/pictures`, by role and title; the top of the page as a desk shows it. */
const inReadme: Readonly<Record<string, string>> = {
  'officer Autumn 2026': 'portal-wave',
  'officer What you promise children': 'portal-promises',
  'researcher Settled and safe by age': 'portal-analysis',
}

const portal = await startPortalJourney()
await mkdir(folder, { recursive: true })
const { screens, signIn } = await portalScreens(portal)
for (const role of visitors) {
  await signIn(role)
  for (const [place, { fragment, title }] of screens(role).entries()) {
    await portal.goTo(fragment)
    await portal.arrive(title)
    for (const [name, width] of widths) {
      await portal.page.setViewportSize({ width, height: 800 })
      const file = `portal_${role}_${String(place).padStart(2, '0')}_${name}.png`
      await portal.page.screenshot({ path: join(folder, file), fullPage: true })
    }
    const picture = inReadme[`${role} ${title}`]
    if (picture !== undefined) {
      await portal.page.setViewportSize({ width: 1100, height: 820 })
      await portal.page.screenshot({ path: join('docs/pictures', `${picture}.png`) })
    }
    process.stderr.write(`${role}: ${title}\n`)
  }
}
await portal.close()
