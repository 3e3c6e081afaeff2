import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const little = 1e9 // bytes; to collect all of that takes longer than it helps

/**
 * Has V8 collect less often, once pages are made: what it holds then is the content, in which a collection finds nothing.
 * Before, while that is judged, the heap is largest, and a build of everything would need a third more memory. A build of
 * few pages may let it grow further, from the start.
 */
export const collectSeldom = ({ isOfFew }: { readonly isOfFew: boolean }): void =>
  setFlagsFromString(`--heap-growing-percent=${isOfFew ? 150 : 30}`)

/** Gives the system back what V8 holds of memory that nothing uses: by itself it keeps that for the rest of a build. */
export function giveBackMemory(): void {
  if (process.memoryUsage.rss() < little) return
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as NodeJS.GCFunction // as the flag has it
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}
