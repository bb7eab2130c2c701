import { readConfig } from './config.ts'
import { StartError } from './start-error.ts'
import { startServer } from './start-server.ts'

/** `npm start`: the server with the settings of the environment. */
try {
  const config = readConfig(process.env)
  const server = await startServer(config)
  const { signInPath } = server
  if (signInPath) console.log(`sign in as the programme, once: ${server.portalAddress}${signInPath}`)
  console.log(`ready: ${server.address}`)
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exit(1)
}
