import { readConfig } from '../config.ts'
import { migrateDatabase } from '../database/migrate-database.ts'
import { openDatabase } from '../database/open-database.ts'
import { inviteProgramme } from '../services/first-sign-in.ts'
import { StartError } from '../start-error.ts'
import { systemContext } from '../system-context.ts'

/**
 * `npm run invite`: one more of the programme, for when nobody of it can come in any more. Whoever can run this has the
 * database anyway; the audit log says that it was done. With PGlite, stop the server first: one process at a time.
 */
async function invite(): Promise<void> {
  const config = readConfig(process.env)
  const { db, close } = await openDatabase(config)
  try {
    await migrateDatabase(db)
    const path = await inviteProgramme(systemContext(config, db))
    const address = config.portalUrl ?? config.publicUrl ?? `http://localhost:${config.port}`
    console.log(`sign in as the programme, once: ${address}${path}`)
  } finally {
    await close()
  }
}

try {
  await invite()
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exit(1)
}
