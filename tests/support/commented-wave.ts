import type { TestServer } from './build-server.ts'
import { respond, submission } from './respondent.ts'
import { issueCodes, openWave, sealWave } from './waves.ts'

const texts = ['I like it when we bake.', 'The garden is big.', 'My brother visits on Sundays.']

/** A sealed wave with three comments: one that waits for a reviewer, one held back, one released. Gives back its id. */
export async function commentedWave(server: TestServer, localAuthority: string): Promise<string> {
  const wave = await openWave(server, localAuthority)
  const codes = await issueCodes(server, wave, texts.length)
  for (const [index, code] of codes.entries()) {
    await respond(server.app, code, submission({ answers: { 'going-well': { text: texts[index] ?? '' } } }))
  }
  await sealWave(server, wave)
  const reviewer = await server.cookieOf('comment-reviewer')
  const comments = await server.db
    .selectFrom('comment')
    .select('id')
    .where('wave_id', '=', wave.id)
    .orderBy('id')
    .execute()
  const [released, heldBack] = comments
  const at = `/api/waves/${wave.id}/comments`
  const headers = { cookie: reviewer }
  const release = { blackedOut: [], themes: ['home'] }
  const answers = [
    await server.app.inject({
      ...{ method: 'POST', url: `${at}/${released?.id}/release`, headers, payload: release },
    }),
    await server.app.inject({ method: 'POST', url: `${at}/${heldBack?.id}/hold-back`, headers, payload: {} }),
  ]
  const [failed] = answers.filter(({ statusCode }) => statusCode !== 204)
  if (failed) throw new Error(failed.body)
  return wave.id
}
