import { createHash } from 'node:crypto'
import type { Claim } from '../../model/claim.ts'

/** One state of one claim, as the ledger keeps it for good. */
export type State = {
  readonly claim: string
  readonly date: string
  readonly status: string
  readonly why: string
}

/** A state with its place in the chain: `hash` is SHA-256 of the hash before it and of what the state says. */
export type Entry = State & { readonly hash: string }

export type Ledger = {
  readonly algorithm: typeof algorithm
  readonly entries: readonly Entry[]
  /** The hash of the last entry; of an empty ledger the one that the first entry would follow. */
  readonly head: string
}

/** How an entry's hash is made, in words that a program in any language can follow. */
export const algorithm =
  'hash = SHA-256, in hexadecimal, of the UTF-8 bytes of JSON.stringify([previous hash, claim, date, status, why]); before the first entry: 64 zeros'

/** The hash that the first entry follows. */
export const start = '0'.repeat(64)

/** Every state of every claim, in the order of their days, chained: an entry cannot be changed, left out or put in without changing all that follow. */
export function ledgerOf(claims: Iterable<Pick<Claim, 'id' | 'history'>>): Ledger {
  const states = [...claims].flatMap(({ id, history }) =>
    history.map(({ date, status, why }): State => ({ claim: id, date, status, why })),
  )
  let head = start
  const entries = states.toSorted(inTime).map((state) => {
    head = hashOf(head, state)
    return { ...state, hash: head }
  })
  return { algorithm, entries, head }
}

/** By day, then by claim; states of one claim and day stay in their order. */
const inTime = (a: State, b: State): number => compare(a.date, b.date) || compare(a.claim, b.claim)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const hashOf = (previous: string, { claim, date, status, why }: State): string =>
  createHash('sha256')
    .update(JSON.stringify([previous, claim, date, status, why]))
    .digest('hex')

/** Why an entry does not fit the chain, and which it is, from 1; undefined where the whole of it fits. */
export function findMisfit({
  entries,
  head,
}: Pick<Ledger, 'entries' | 'head'>):
  { readonly entry: number; readonly expected: string; readonly given: string } | undefined {
  let previous = start
  for (const [i, { hash, ...state }] of entries.entries()) {
    const expected = hashOf(previous, state)
    if (hash !== expected) return { entry: i + 1, expected, given: hash }
    previous = hash
  }
  return head === previous ? undefined : { entry: entries.length, expected: previous, given: head }
}
