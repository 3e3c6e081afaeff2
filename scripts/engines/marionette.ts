import { connect } from 'node:net'

type Answer = {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

/** Sends a command to a Firefox and gives back its result; throws what Firefox calls an error. */
export type Send = (command: string, parameters?: object) => Promise<unknown>

/**
 * Speaks Marionette, Firefox's own protocol, whose commands are WebDriver's: geckodriver only translates
 * it, and no package registry has geckodriver. A message is its length, a colon and an array of JSON.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export async function connectMarionette(port: number): Promise<{ send: Send; end: () => void }> {
  const socket = connect(port, '127.0.0.1')
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  const waiting = new Map<number, Answer>()
  let received = Buffer.alloc(0)
  let last = 0
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk])
    for (;;) {
      const colon = received.indexOf(':')
      const end = colon + 1 + Number(received.subarray(0, Math.max(colon, 0)))
      if (colon < 0 || received.length < end) return
      const message: unknown = JSON.parse(received.subarray(colon + 1, end).toString())
      received = received.subarray(end)
      if (Array.isArray(message)) settle(message, waiting)
    }
  })
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection.'))
  })
  const send: Send = (command, parameters = {}) =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject })
      const message = JSON.stringify([0, last, command, parameters])
      socket.write(`${Buffer.byteLength(message)}:${message}`)
    })
  return { send, end: () => socket.destroy() }
}

/** An answer is `[1, id, error, result]`. */
function settle([, id, error, result]: unknown[], waiting: Map<number, Answer>): void {
  const answer = waiting.get(Number(id))
  waiting.delete(Number(id))
  if (error) answer?.reject(new Error(JSON.stringify(error)))
  else answer?.resolve(result)
}
