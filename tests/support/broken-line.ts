import { connect, createServer, type Socket } from 'node:net'

/** A line to a server that breaks in the middle of what it is told to. */
export type BrokenLine = {
  readonly port: number
  /** From now on every answer breaks after so many bytes: the connection ends, as when something between has died. */
  readonly breakAfter: (bytes: number) => void
  readonly mend: () => void
  readonly close: () => Promise<void>
}

/** Passes everything on to this port of the machine, until it is told to break. */
export async function brokenLine(to: number): Promise<BrokenLine> {
  let most = Number.POSITIVE_INFINITY
  const open = new Set<Socket>()
  const line = createServer((browser) => {
    const server = connect(to, '127.0.0.1')
    let passed = 0
    for (const each of [browser, server]) {
      open.add(each)
      each.on('error', () => each.destroy())
      each.on('close', () => open.delete(each))
    }
    browser.on('data', (request) => {
      passed = 0
      server.write(request)
    })
    browser.on('end', () => server.end())
    server.on('data', (answer) => {
      const room = most - passed
      passed += answer.length
      if (room >= answer.length) return browser.write(answer)
      browser.end(answer.subarray(0, Math.max(room, 0)))
      return server.destroy()
    })
    server.on('end', () => browser.end())
  })
  await new Promise<void>((ready) => line.listen(0, '127.0.0.1', ready))
  const address = line.address()
  if (address === null || typeof address === 'string') throw new Error('A line has a port.')
  return {
    port: address.port,
    breakAfter: (bytes) => {
      most = bytes
    },
    mend: () => {
      most = Number.POSITIVE_INFINITY
    },
    close: async () => {
      for (const each of open) each.destroy()
      await new Promise((closed) => line.close(closed))
    },
  }
}
