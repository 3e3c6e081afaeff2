import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Request } from './draw.ts'

const most = Math.max(1, availableParallelism() - 1)

const idle: Worker[] = []
const waiting: ((worker: Worker) => void)[] = []
let started = 0

/** Draws in a thread beside this one, when one of them is free. Rejects where the drawing cannot be drawn. */
export async function drawAside(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const worker = await free()
  // A process waits for a thread that draws, and ends beside one that does not.
  worker.ref()
  try {
    const answered = once(worker, 'message') as Promise<[Uint8Array<ArrayBuffer>]> // by drawing-thread.ts
    worker.postMessage(request)
    const [bytes] = await answered
    worker.unref()
    release(worker)
    return bytes
  } catch (error) {
    // The thread ended with it.
    started -= 1
    if (waiting.length > 0) release(start())
    throw error
  }
}

function free(): Promise<Worker> | Worker {
  const found = idle.pop()
  if (found) return found
  return started < most ? start() : new Promise((resolve) => waiting.push(resolve))
}

function start(): Worker {
  started += 1
  // Flags of the process are no concern of it.
  return new Worker(new URL('drawing-thread.ts', import.meta.url), { execArgv: [] })
}

function release(worker: Worker): void {
  const next = waiting.shift()
  if (next) next(worker)
  else idle.push(worker)
}
