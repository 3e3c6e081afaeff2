import { loadCorpus, type Loaded } from './load.ts'

const known = new Map<string, Loaded>()
/** The clock of the content's record, so that no claim is due. */
const now = new Date('2026-11-26T12:00:00Z')

/** A content folder, read once for all tests that only look at it: three seconds of processor time each. */
export function loadedOnce(contentDir: string): Loaded {
  const loaded = known.get(contentDir) ?? loadCorpus({ contentDir, now, base: '/' })
  known.set(contentDir, loaded)
  return loaded
}
