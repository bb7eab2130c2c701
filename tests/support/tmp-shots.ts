import { firstSignIn } from '../../server/services/first-sign-in.ts'
import { startPortalJourney } from './portal.ts'
import { respond, submission } from './respondent.ts'
import { addVirtualAuthenticator } from './virtual-authenticator.ts'
import { addLocalAuthority, issueCodes, planWave, post, sealWave } from './waves.ts'

const p = await startPortalJourney()
const out = '/tmp/staff-shots'
const { server, page } = p
const shot = async (name: string) => {
  for (const [w, h] of [
    [360, 740],
    [1280, 900],
  ] as const) {
    for (const scheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width: w, height: h })
      await page.emulateMedia({ colorScheme: scheme })
      await page.screenshot({ path: `${out}/${name}-${w}-${scheme}.png`, fullPage: true })
    }
  }
}
await addVirtualAuthenticator(page)
await p.goTo('')
await p.arrive('Sign in to Heard')
await shot('1-sign-in')
await page.goto(`${p.address}${await firstSignIn(server.context)}`)
await p.arrive('Make a passkey')
await shot('2-enrol')
await p.press('Make a passkey')
await p.arrive('Local authorities')
const officer = await addLocalAuthority(server, 'fernvale')
await server.db.updateTable('local_authority').set({ name: 'Fernvale Council' }).execute()
const programme = await server.cookieOf('programme')
for (const [role, label] of [
  ['comment-reviewer', 'Reader A'],
  ['researcher', 'Dr Sam Okoro'],
  ['operator', 'Hosting team'],
] as const)
  await post(server, programme, '/api/staff', { role, label, localAuthority: null, councilAccount: null })
await post(server, programme, '/api/staff', {
  role: 'officer',
  label: 'Participation officer',
  localAuthority: 'fernvale',
  councilAccount: null,
})
const dates = { name: 'Autumn 2026', opensOn: '2026-10-01', closesOn: '2026-12-11' }
const wave = { id: await planWave(server, 'fernvale', dates), officer }
await post(server, officer, `/api/waves/${wave.id}/state`, { state: 'open' })
const text =
  'I miss my sister Anna since I moved to Dunmore. My social worker Kim says I can ring her every Sunday but nobody at Briar House helps me do it, and the phone in the hall is broken. School is ok. I like Mr Patel because he lets me paint at lunch.'
for (const code of await issueCodes(server, wave, 12))
  await respond(server.app, code, submission({ answers: { 'going-well': { text } } }))
await sealWave(server, wave)
await p.goTo('#/people')
await p.arrive('People who may sign in')
await shot('3-people')
await p.goTo('#/people/invite')
await p.arrive('Invite somebody')
await shot('4-invite')
await page.getByLabel('What you call them').fill('Reader B')
await page.getByLabel('Comment reviewer').check()
await p.press('Invite')
await p.arrive('The invitation is ready')
await shot('5-link')
await p.goTo('#/passkeys')
await p.arrive('Your passkeys')
await shot('6-passkeys')
await p.goTo('#/audit-log')
await p.arrive('Audit log')
await shot('7-audit')
await p.goTo('#/people')
await p.arrive('People who may sign in')
await page.getByRole('link', { name: /Change.*Dr Sam/ }).click()
await p.arrive('Dr Sam Okoro')
await shot('8-person')
await page.goto(await p.linkFor('comment-reviewer'))
await p.arrive('Comments')
await shot('9-queue')
await p.goTo(`#/comments/${wave.id}`)
await p.arrive('A comment')
await page.getByRole('button', { name: 'Anna', exact: true }).click()
await page.getByRole('button', { name: 'Dunmore.', exact: true }).click()
await page.getByRole('button', { name: 'Kim', exact: true }).click()
await page.getByLabel('Family').check()
await page.getByText('Something in it worries me').click()
await shot('10-comment')
await page
  .getByLabel('What should be looked at')
  .fill('Please look at whether the telephone at Briar House works.')
await p.press('Raise this concern')
await p.press('Release')
await p.reads('Released.')
await p.goTo(`#/comments/${wave.id}/released`)
await p.arrive('Released comments')
await shot('11-released')
await page.goto(await p.linkFor('programme'))
await p.arrive('Local authorities')
await p.goTo('#/concerns')
await p.arrive('Concerns about settings')
await shot('12-concerns')
await p.goTo('#/authorities/fernvale/safeguarding-lead')
await p.arrive('Safeguarding lead')
await shot('13-lead')
await p.close()
