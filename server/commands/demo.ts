import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { makeSignInLink } from '../services/make-sign-in-link.ts'
import { StartError } from '../start-error.ts'
import { startServer } from '../start-server.ts'
import { type Demonstration, loadDemonstration } from './demonstration/load-demonstration.ts'

/**
 * `npm run demo`: the whole of Heard on made-up data, in a folder of its own that is gone afterwards. PORT chooses
 * the port, `-- --waiting 25` how many answers wait in the open wave.
 */
function readWaiting(): number {
  try {
    const { values } = parseArgs({ options: { waiting: { type: 'string', default: '60' } } })
    const waiting = Number(values.waiting)
    if (Number.isInteger(waiting) && waiting >= 0 && waiting < 2000) return waiting
  } catch {
    // Said below: one line serves a wrong number and an unknown option.
  }
  throw new StartError('The demonstration takes one option: --waiting and a number from 0 to 1999.')
}

async function runDemonstration(): Promise<void> {
  const waiting = readWaiting()
  const settings = readConfig({ LOG_LEVEL: 'warn', ...process.env })
  const folder = mkdtempSync(join(tmpdir(), 'heard-demo-'))
  const removeFolder = () => rmSync(folder, { recursive: true, force: true })
  process.on('exit', removeFolder)

  let demonstration: Demonstration | undefined
  const config = {
    ...settings,
    demonstration: true,
    databaseUrl: undefined,
    dataDir: join(folder, 'data'),
    keysDir: join(folder, 'keys'),
  }
  const { context, address, portalAddress } = await startServer(config, async (opened) => {
    demonstration = await loadDemonstration(opened, waiting)
  })
  if (demonstration === undefined) throw new Error('The demonstration was not loaded.')

  const { code, localAuthority, sealedWave, instrument } = demonstration
  const officer = { role: 'officer', localAuthority, reusable: true } as const
  const { signInPath } = await makeSignInLink(context, officer)
  console.log(`ready

Everything here is made up. Stop it with Ctrl+C and all of it is gone.

Take the survey, as a young person with a fresh code:
  ${address}/#${code}
See the wave, hand out codes and seal it, as the council's participation officer:
  ${portalAddress}${signInPath}
Read the council's last report, with PDF and CSV beside it:
  ${portalAddress}${signInPath}&to=/reports/${sealedWave}/${instrument}`)
}

try {
  await runDemonstration()
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exit(1)
}
