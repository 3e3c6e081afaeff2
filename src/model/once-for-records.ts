import { createIdentities } from './identity.ts'
import { isWatched } from './once-for-reads.ts'
import { manyCollections } from './record-schemas.ts'
import type { Records } from './records.ts'

const most = 4 // records of one process that are remembered: the last, and what an edit taken back returns to

const identityOf = createIdentities()

/**
 * Makes something of a folder's record once, as long as each collection of it is the same thing. Whatever else stands
 * beside the collections, as articles do, may not be asked.
 */
export function onceForRecords<T extends object>(make: () => T): (records: Records) => T {
  const known = new WeakMap<Records, T>()
  const made = new Map<string, T>()
  return (records) => {
    const found = known.get(records)
    if (found) return found
    if (isWatched(records)) {
      const own = make()
      known.set(records, own)
      return own
    }
    const key = [records.site, ...manyCollections.map((name) => records[name])]
      .map(identityOf)
      .join(' ')
    const value = made.get(key) ?? make()
    made.delete(key)
    made.set(key, value)
    const [oldest] = made.keys()
    if (made.size > most && oldest !== undefined) made.delete(oldest)
    known.set(records, value)
    return value
  }
}
