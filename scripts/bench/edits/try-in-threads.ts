import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ThreadData } from './edit-thread.ts'
import type { Edit } from './edit.ts'
import type { Tried } from './try-edits.ts'

const young = 64 // MB for what is short-lived, of which each edit makes much

/**
 * What becomes of each edit, in their order: tried on as many threads as there are processors, those of one file
 * together, since an article that did not change is not read again. `onTried` hears of each.
 */
export async function tryInThreads(
  edits: readonly Edit[],
  data: ThreadData,
  onTried: () => void,
): Promise<readonly Tried[]> {
  const queue = [...edits.entries()].toSorted(([, a], [, b]) => (a.file < b.file ? -1 : 1))
  const tried = new Map<number, Tried>()
  const workers = Array.from({ length: Math.min(availableParallelism(), edits.length) }, () =>
    work(data, queue, (i, one) => {
      tried.set(i, one)
      onTried()
    }),
  )
  await Promise.all(workers)
  return edits.flatMap((_, i) => tried.get(i) ?? [])
}

/** One thread, which takes from the queue until that is empty. */
function work(
  workerData: ThreadData,
  queue: (readonly [number, Edit])[],
  onTried: (i: number, one: Tried) => void,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const worker = new Worker(new URL('edit-thread.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: young },
  })
  let current: number | undefined
  worker.on('error', reject)
  worker.on('message', (told: Tried | 'ready') => {
    if (told !== 'ready' && current !== undefined) onTried(current, told)
    const next = queue.shift()
    current = next?.[0]
    if (next) worker.postMessage(next[1])
    else void worker.terminate().then(() => resolve())
  })
  return promise
}
