import { createHash } from 'node:crypto'
import { WeakMemory } from '../../model/memory.ts'
import type { ReviewedField } from './reviewed.ts'

/**
 * Fields that tell of a claim's review and not of its matter, what its numbers were bound to among them. A claim that was only looked at again says what it
 * said, and what rests on it stands.
 */
const ofTheReview = /^(?:reviewed|reviewBy|history(?:\/.*)?|.*#numbers)$/

/** True where a change in a field of that name is a change of what others rest on. */
export const isOfMatter = (name: string): boolean => !ofTheReview.test(name)

const length = 12 // hexadecimal digits: some thousand records, and nobody who would look for a collision

/** A fingerprint of what was reviewed of a record: another one when another value was signed. */
export function fingerprint(reviewed: ReadonlyMap<string, ReviewedField>): string {
  const print = known.get(reviewed) ?? makeFingerprint(reviewed)
  known.set(reviewed, print)
  return print
}

const known = new WeakMemory<ReadonlyMap<string, ReviewedField>, string>()

function makeFingerprint(reviewed: ReadonlyMap<string, ReviewedField>): string {
  const parts = [...reviewed]
    .filter(([name]) => isOfMatter(name))
    .map(([name, { value }]) => JSON.stringify([name, value]))
    .toSorted()
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, length)
}
