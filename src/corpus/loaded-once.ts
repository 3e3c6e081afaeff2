import { clockOf } from './clock-of-content.ts'
import { loadCorpus, type Loaded } from './load.ts'

const known = new Map<string, Loaded>()
/** The day of the content's record, so that no claim is due. */
const day = '2026-11-26'

/** A content folder, read once for all tests that only look at it: three seconds of processor time each. */
export function loadedOnce(contentDir: string): Loaded {
  const now = clockOf(contentDir, day)
  const loaded = known.get(contentDir) ?? loadCorpus({ contentDir, now, base: '/' })
  known.set(contentDir, loaded)
  return loaded
}
