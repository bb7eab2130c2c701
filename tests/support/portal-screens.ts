import { choicesOf } from '../../client/portal/research/choices.ts'
import { planOf } from '../../client/portal/research/plan-of.ts'
import type { StaffRole } from '../../server/database/tables.ts'
import { insertStaff } from '../../server/repositories/staff.ts'
import { makeSignInLink } from '../../server/services/make-sign-in-link.ts'
import { findLocalised } from '../../surveys/instruments/index.ts'
import { commentedWave } from './commented-wave.ts'
import { sheetsOf } from './paper-clerks.ts'
import type { PortalJourney } from './portal.ts'
import { sealedWave } from './sealed-waves.ts'
import { addLocalAuthority, planWave, post } from './waves.ts'

export type PortalScreen = { readonly fragment: string; readonly title: string }
/** Whoever is in front of the portal: somebody of a role, somebody invited who has no passkey yet, or nobody. */
export const visitors = [
  'officer',
  'paper-clerk',
  'comment-reviewer',
  'researcher',
  'operator',
  'programme',
  'invited',
  'nobody',
] as const satisfies readonly (StaffRole | 'invited' | 'nobody')[]
export type Visitor = (typeof visitors)[number]
export type ScreensOf = (who: Visitor) => readonly PortalScreen[]

const council = 'fernvale'

/**
 * A server with something to see on every screen of the portal, and the list of those screens by visitor. `signIn` brings
 * the browser in as that visitor.
 */
export async function portalScreens(portal: PortalJourney): Promise<{
  readonly screens: ScreensOf
  readonly signIn: (who: Visitor) => Promise<void>
}> {
  const { server } = portal
  const officer = await addLocalAuthority(server, council)
  const window = { closesOn: '2026-12-11' }
  const open = await planWave(server, council, { name: 'Autumn 2026', ...window })
  const sealable = await planWave(server, council, { name: 'Summer 2026', closesOn: '2026-10-31' })
  const openable = await planWave(server, council, { name: 'Spring 2027', closesOn: '2027-03-31' })
  const planned = await planWave(server, council, { name: 'Winter 2026', opensOn: '2026-12-01', ...window })
  await server.db.deleteFrom('wave_promises').where('wave_id', '=', planned).execute()
  await post(server, officer, `/api/waves/${open}/state`, { state: 'open' })
  await sheetsOf(server, open, { sheets: 12 })
  await post(server, officer, `/api/waves/${sealable}/state`, { state: 'open' })
  await post(server, officer, `/api/waves/${sealable}/state`, { state: 'keying-only' })

  server.setDay('2026-03-02')
  const waves = [await sealedWave(server, 'elmshire', 1, 450), await sealedWave(server, 'oakshire', 2, 350)]
  const commented = await commentedWave(server, 'ashshire')
  server.setDay('2026-10-05')
  const leaver = server.context.random.id()
  await insertStaff(server.db, {
    ...{ id: leaver, role: 'researcher', local_authority_id: null },
    ...{ label: 'Analyst at the university', council_account_hmac: null },
  })
  const programme = await server.cookieOf('programme')
  await post(server, programme, '/api/benchmark-sets', { name: 'England 2026', waves })
  // Before the report: what a council publishes first leaves less for others to publish beside it.
  const research = await asResearcher(portal, waves)
  const cookie = await server.cookieOf('officer', 'elmshire')
  await server.app.inject({ url: `/reports/${waves[0]}/ages-11-17`, headers: { cookie } })

  const linkOf = async (who: Exclude<Visitor, 'nobody'>): Promise<string> => {
    if (who === 'researcher') return research.link
    if (who !== 'invited') return portal.linkFor(who, who === 'officer' ? council : undefined)
    const invitation = { role: 'officer', localAuthority: council, reusable: false } as const
    return portal.address + (await makeSignInLink(server.context, invitation)).signInPath
  }
  const signIn = async (who: Visitor): Promise<void> => {
    await portal.page.goto('about:blank')
    if (who === 'nobody') return portal.context.clearCookies()
    await portal.page.goto(await linkOf(who))
    await portal.page.getByRole('button', { name: 'Sign out' }).waitFor()
  }
  const of: Readonly<Record<Visitor, readonly PortalScreen[]>> = {
    officer: [
      { fragment: '#/waves', title: 'Waves in fernvale council' },
      { fragment: `#/authorities/${council}/plan-wave`, title: 'Plan a wave' },
      { fragment: `#/waves/${planned}`, title: 'Winter 2026' },
      { fragment: `#/waves/${planned}/promises`, title: 'What you promise children' },
      { fragment: `#/waves/${planned}/days`, title: 'First and last day of “Winter 2026”' },
      { fragment: `#/waves/${planned}/open`, title: '“Winter 2026” cannot open yet' },
      { fragment: `#/waves/${openable}/open`, title: 'Open “Spring 2027”' },
      { fragment: `#/waves/${open}`, title: 'Autumn 2026' },
      { fragment: `#/waves/${open}/codes`, title: 'Make codes' },
      { fragment: `#/waves/${open}/leaflets`, title: 'Leaflets for helpers' },
      { fragment: `#/waves/${open}/paper`, title: 'Paper forms' },
      { fragment: `#/waves/${open}/print`, title: 'Print forms' },
      { fragment: `#/waves/${open}/stop`, title: 'Stop online answers to “Autumn 2026”' },
      { fragment: `#/waves/${open}/delete`, title: 'Delete “Autumn 2026”' },
      { fragment: `#/waves/${sealable}/seal`, title: 'Seal “Summer 2026”' },
      { fragment: '#/passkeys', title: 'Your passkeys' },
      { fragment: `#/authorities/${council}/safeguarding-lead`, title: 'Safeguarding lead' },
      { fragment: '#/nowhere', title: 'There is no such page' },
    ],
    researcher: research.screens,
    'paper-clerk': [
      { fragment: '#/', title: 'Forms on paper' },
      { fragment: `#/paper/${open}`, title: 'Type forms in' },
      { fragment: `#/paper/${open}/back`, title: 'Note forms that came back' },
      { fragment: `#/paper/${open}/destroyed`, title: 'Forms destroyed' },
    ],
    programme: [
      { fragment: '#/authorities', title: 'Local authorities' },
      { fragment: '#/authorities/add', title: 'Add an authority' },
      { fragment: `#/authorities/${council}`, title: 'fernvale council' },
      { fragment: `#/authorities/${council}/invite`, title: 'Invite an officer' },
      { fragment: '#/surveys', title: 'Surveys' },
      {
        fragment: `#/surveys/${encodeURIComponent('ages-11-17@1@cy')}/review`,
        title: 'A review of ages 11 to 17, version 1, in Cymraeg',
      },
      { fragment: '#/results', title: 'Results' },
      { fragment: '#/benchmark-sets', title: 'Benchmark sets' },
      { fragment: '#/benchmark-set', title: 'Publish a benchmark set' },
      { fragment: '#/releases', title: 'Release ledger' },
      { fragment: '#/outputs/to-read', title: 'Outputs that wait for a reader' },
      { fragment: `#/outputs/${research.waiting}/read`, title: research.waitingTitle },
      { fragment: '#/people', title: 'People who may sign in' },
      { fragment: '#/people/invite', title: 'Invite somebody' },
      { fragment: `#/people/${leaver}`, title: 'Analyst at the university' },
      { fragment: `#/people/${leaver}/remove`, title: 'Remove Analyst at the university' },
      { fragment: '#/concerns', title: 'Concerns about settings' },
      { fragment: '#/audit-log', title: 'Audit log' },
    ],
    'comment-reviewer': [
      { fragment: '#/comments', title: 'Comments' },
      { fragment: `#/comments/${commented}`, title: 'A comment' },
      { fragment: `#/comments/${commented}/held-back`, title: 'A comment that was held back' },
      { fragment: `#/comments/${commented}/released`, title: 'Released comments' },
    ],
    operator: [{ fragment: '#/', title: 'Audit log' }],
    invited: [{ fragment: '#/', title: 'Make a passkey' }],
    nobody: [
      { fragment: '#/', title: 'Sign in to Heard' },
      { fragment: '#/sign-in-failed/not-recognised', title: 'You are not signed in' },
    ],
  }
  return { screens: (who) => of[who], signIn }
}

/** Signs in once as a researcher who stays the same person, runs and keeps a plan, and leaves an output to be read. */
async function asResearcher(portal: PortalJourney, waves: readonly string[]) {
  const { server } = portal
  const link = await portal.linkFor('researcher')
  await portal.page.goto(link)
  await portal.arrive('Analyses')
  const survey = findLocalised('ages-11-17', 1, 'en')
  if (survey === undefined) throw new Error('There is such a survey.')
  const { indicators, groups } = choicesOf(survey)
  const asked = indicators.filter(({ id }) => ['settled', 'feels-safe-at-home'].includes(id))
  const title = 'Settled and safe by age'
  const question = {
    kind: 'shares',
    indicators: asked,
    by: groups.find(({ id }) => id === 'age') ?? null,
  } as const
  const shares = planOf({ title, instrument: 'ages-11-17', version: 1, waves, question })
  const crossed = {
    id: 'crossed',
    kind: 'crosstab',
    rows: 'placement',
    columns: 'ethnic-group',
    exact: 'never',
  }
  const analyses = [...(shares['analyses'] as object[]), { ...crossed, title: 'Home by ethnic group' }]
  const plan = { ...shares, analyses }
  const send = async (path: string, body: object) =>
    (await portal.context.request.post(`${portal.address}${path}`, { data: body })).json()
  const saved = await send('/api/plans', { title, plan })
  const run = await send('/api/analyses', plan)
  await portal.context.request.get(`${portal.address}/api/analyses/${run.id}/events`)
  const released = await server.db
    .selectFrom('output')
    .select(['id', 'result'])
    .where('verdict', '=', 'released')
    .execute()
  const output = released.find(({ result }) => result?.id === 'settled')
  if (output === undefined) {
    const all = await server.db.selectFrom('output').select(['verdict', 'reasons']).execute()
    throw new Error(`This output is released: ${JSON.stringify(all)}`)
  }
  const waiting = output.id
  await server.db
    .updateTable('output')
    .set({ verdict: 'needs-a-reader', reasons: JSON.stringify(['One figure stands on few people.']) })
    .where('id', '=', waiting)
    .execute()
  return {
    waiting,
    waitingTitle: output.result?.title ?? '',
    link,
    screens: [
      { fragment: '#/analyses', title: 'Analyses' },
      { fragment: '#/analyses/new', title: 'New analysis' },
      { fragment: `#/analyses/${run.id}`, title },
      { fragment: `#/plans/${saved.id}/text`, title: 'The plan as text' },
      { fragment: '#/outputs', title: 'Outputs so far' },
      { fragment: '#/codebooks', title: 'Codebooks' },
    ],
  }
}
