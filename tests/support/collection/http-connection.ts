import { connect, type Socket } from 'node:net'

export type Answer = { readonly status: number; readonly body: string }

export type HttpConnection = {
  /** One request, and its answer; rejects when the connection breaks. Never two at once. */
  readonly post: (path: string, body: string) => Promise<Answer>
  readonly close: () => void
}

/**
 * A kept-alive connection that does as little as it can: the load generator shares two cores with what it measures,
 * and Node's own client takes as long for a request as the server does.
 */
export async function openConnection(port: number): Promise<HttpConnection> {
  const socket = await new Promise<Socket>((ready, failed) => {
    const opening = connect({ port, host: '127.0.0.1', noDelay: true }, () => ready(opening))
    opening.once('error', failed)
  })
  let received = ''
  let waiting:
    | { readonly done: (answer: Answer) => void; readonly failed: (error: Error) => void }
    | undefined
  const fail = (error: Error) => {
    waiting?.failed(error)
    waiting = undefined
  }
  socket.on('data', (chunk) => {
    received += chunk.toString('latin1')
    const end = received.indexOf('\r\n\r\n')
    if (end < 0) return
    const length = Number(/content-length: (\d+)/i.exec(received)?.[1] ?? Number.NaN)
    if (received.length < end + 4 + length) return
    const answer = { status: Number(received.slice(9, 12)), body: received.slice(end + 4) }
    received = ''
    waiting?.done(answer)
    waiting = undefined
  })
  socket.on('error', fail)
  socket.on('close', () => fail(new Error('The connection was closed.')))
  return {
    post: (path, body) =>
      new Promise((done, failed) => {
        if (socket.destroyed) return failed(new Error('The connection is closed.'))
        waiting = { done, failed }
        socket.write(
          `POST ${path} HTTP/1.1\r\nhost: heard\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
        )
      }),
    close: () => socket.destroy(),
  }
}
