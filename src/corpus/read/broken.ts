import type { Collection } from './collection.ts'

/** What a content file can hold: a record, an article’s prose or sign-offs, the reviews of a collection, an extract or a picture. */
export type Held = {
  readonly of: Collection | 'extracts' | 'pictures' | 'review' | 'reviews'
  /** Undefined for a whole list of records that is one file. */
  readonly id: string | undefined
}

/** What is there and cannot be used. */
export type Broken = {
  readonly add: (held: Held) => void
  /** True where it cannot be used, or the whole list that would hold it cannot. */
  readonly has: (held: Held) => boolean
  readonly all: () => readonly Held[]
}

/** A register of what cannot be used, with what is known of from the start. */
export function createBroken(known: readonly Held[]): Broken {
  const broken = [...known]
  return {
    add: (held) => broken.push(held),
    has: ({ of, id }) =>
      broken.some((held) => held.of === of && (held.id === undefined || held.id === id)),
    all: () => broken,
  }
}
