import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify, { type FastifyInstance } from 'fastify'
import { readConfig } from '../../server/config.ts'
import { serveClient } from '../../server/plugins/serve-client.ts'

const built = join(import.meta.dirname, '../../build/client')

/** The built pages on a server of their own, which can go away, come back, and publish another version meanwhile. */
export type PublishedVersions = {
  readonly address: string
  readonly goAway: () => Promise<void>
  readonly comeBack: () => Promise<void>
  /** Another name for the style sheet, in the page and its worker, or in the worker alone, as when only half is out. */
  readonly publish: (styles: string, parts: readonly ('page' | 'worker')[]) => Promise<void>
  readonly close: () => Promise<void>
}

export async function publishVersions(): Promise<PublishedVersions> {
  const folder = await mkdtemp(join(tmpdir(), 'heard-client-'))
  await cp(built, folder, { recursive: true })
  for (const file of await readdir(folder, { recursive: true })) {
    if (file.endsWith('.br')) await rm(join(folder, file))
  }
  let app = await serve(folder, 0)
  const address = app.listeningOrigin
  const port = Number(new URL(address).port)
  let styles = await stylesOf(folder)
  return {
    address,
    goAway: () => app.close(),
    comeBack: async () => {
      app = await serve(folder, port)
    },
    publish: async (next, parts) => {
      const files = { page: 'respondent/index.html', worker: 'service-worker.js' }
      for (const part of parts) {
        const path = join(folder, files[part])
        await writeFile(
          path,
          (await readFile(path, 'utf8')).replaceAll(styles, next).replace(/heard-[^$]*\$/, `heard-${next}$$`),
        )
      }
      await rename(join(folder, 'assets', styles), join(folder, 'assets', next))
      styles = next
      await app.close()
      app = await serve(folder, port)
    },
    close: async () => {
      await app.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function serve(folder: string, port: number): Promise<FastifyInstance> {
  const app = Fastify({ forceCloseConnections: true })
  await serveClient(app, readConfig({}), folder)
  await app.listen({ host: '127.0.0.1', port })
  return app
}

const stylesOf = async (folder: string): Promise<string> =>
  /\/assets\/(respondent-[\w-]{8}\.css)/.exec(
    await readFile(join(folder, 'respondent/index.html'), 'utf8'),
  )?.[1] ?? ''
