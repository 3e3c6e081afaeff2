import { WeakMemory } from './memory.ts'
import type { Records } from './records.ts'

const most = 2 // of one thing that are remembered: the last, and what an edit taken back returns to

/** Records, or as many of them as something is made of. */
type OfSite = Pick<Records, 'site'>

/** Who takes down what is asked of a folder's record, and what it answers. */
export type Notes = {
  /** A part of the record as a whole: a collection that was gone through, or what is no collection. */
  readonly noteWhole: (name: string, value: unknown) => void
  readonly noteRecord: (name: string, id: string, value: unknown) => void
  readonly noteEntry: (index: Index, key: string, entry: unknown) => void
}

type Answers = Map<string, unknown>

/** What was asked of a folder's record, and what it answered. */
class Reads implements Notes {
  readonly #whole: Answers = new Map()
  // Most ask of a part or two: there are many of these.
  #records: Map<string, Answers> | undefined
  #entries: Map<Index, Answers> | undefined

  noteWhole(name: string, value: unknown): void {
    this.#whole.set(name, value)
  }

  noteRecord(name: string, id: string, value: unknown): void {
    this.#records ??= new Map()
    const known = this.#records.get(name) ?? new Map<string, unknown>()
    this.#records.set(name, known.set(id, value))
  }

  noteEntry(index: Index, key: string, entry: unknown): void {
    this.#entries ??= new Map()
    const known = this.#entries.get(index) ?? new Map<string, unknown>()
    this.#entries.set(index, known.set(key, entry))
  }

  /** True where other records answer each of these questions with the very same thing. */
  isSameIn(records: OfSite): boolean {
    const asked = records as Readonly<Record<string, unknown>> // by the names that were asked for
    return (
      [...this.#whole].every(([name, value]) => wholeOf(asked[name]) === value) &&
      [...(this.#records ?? [])].every(([name, known]) => {
        const collection = asked[name]
        return isCollection(collection) && [...known].every(([id, v]) => collection.get(id) === v)
      }) &&
      [...(this.#entries ?? [])].every(([index, known]) =>
        [...known].every(([key, entry]) => index.entry(key, records) === entry),
      )
    )
  }
}

/** A collection that notes what is asked of it: a record, or the whole of it wherever it is gone through. */
class WatchedCollection<T> implements ReadonlyMap<string, T> {
  readonly #name: string
  readonly #inner: ReadonlyMap<string, T>
  readonly #notes: Notes

  constructor(name: string, inner: ReadonlyMap<string, T>, notes: Notes) {
    this.#name = name
    this.#inner = inner
    this.#notes = notes
  }

  get(id: string): T | undefined {
    const value = this.#inner.get(id)
    this.#notes.noteRecord(this.#name, id, value)
    return value
  }

  has(id: string): boolean {
    return this.get(id) !== undefined
  }

  /** The collection itself, noted as a whole. */
  get whole(): ReadonlyMap<string, T> {
    const whole = wholeOf(this.#inner) as ReadonlyMap<string, T> // a collection is one as a whole
    this.#notes.noteWhole(this.#name, whole)
    return whole
  }

  get size(): number {
    return this.whole.size
  }

  keys() {
    return this.whole.keys()
  }

  values() {
    return this.whole.values()
  }

  entries() {
    return this.whole.entries()
  }

  forEach(each: (value: T, id: string, all: ReadonlyMap<string, T>) => void): void {
    this.whole.forEach(each)
  }

  [Symbol.iterator]() {
    return this.entries()
  }
}

export type Collection = ReadonlyMap<string, unknown>

export const isCollection = (value: unknown): value is Collection =>
  value instanceof Map || value instanceof WatchedCollection

/** What an answer is, whoever watches it. */
export const wholeOf = (value: unknown): unknown =>
  value instanceof WatchedCollection ? (value.whole as unknown) : value

/** Asked for this, records that note what is asked of them say how they do; all others have nothing of that name. */
const watching = Symbol('watching')

const watchOf = (records: OfSite): Watch | undefined =>
  Reflect.get(records, watching) as Watch | undefined

/** True for records that note what is asked of them: what is made of those is not made of all that they hold. */
export const isWatched = (records: OfSite): boolean => watchOf(records) !== undefined

/** Copies that are not frozen: what is frozen may give out nothing else than it holds. One for all that watch the same. */
const copies = new WeakMap<OfSite, OfSite>()

function copyOf(records: OfSite): OfSite {
  const copy = copies.get(records) ?? { ...records }
  copies.set(records, copy)
  return copy
}

/**
 * Gives out the parts of records, and notes which. There is one for each thing that is made of some, so that little of it
 * is made before it is asked.
 */
class Watch implements ProxyHandler<OfSite> {
  readonly records: OfSite
  readonly notes: Notes
  /** What the records hold, by the same names. */
  readonly copy: OfSite
  #collections: Map<string, Collection> | undefined

  constructor(records: OfSite, notes: Notes) {
    this.records = records
    this.notes = notes
    this.copy = watchOf(records)?.copy ?? copyOf(records)
  }

  get(_: OfSite, name: string | symbol): unknown {
    if (name === watching) return this
    const value: unknown = Reflect.get(this.records, name)
    if (typeof name !== 'string') return value
    if (!isCollection(value)) {
      this.notes.noteWhole(name, value)
      return value
    }
    this.#collections ??= new Map<string, Collection>()
    const collection = this.#collections.get(name) ?? new WatchedCollection(name, value, this.notes)
    this.#collections.set(name, collection)
    return collection
  }
}

/** The same records, which note what is asked of them. */
export function watch<R extends OfSite>(records: R, notes: Notes): R {
  const handler = new Watch(records, notes)
  return new Proxy(handler.copy, handler) as R // it gives out the very same
}

type Kept<T> = { readonly reads: Reads; readonly made: T }

/**
 * Makes something of a thing and a folder's record once, as long as all that making it asked the record for is the very
 * same: one record, or a collection that was gone through. So an edit makes anew only what rests on what it changed.
 * `make` may read of the record alone, and of the thing; whatever it makes in its turn this way is asked for, too. What is
 * given beside follows from the thing, and is the same where that is.
 */
export function onceForReads<K extends WeakKey, R extends OfSite, T, B extends readonly unknown[]>(
  make: (thing: K, records: R, ...beside: B) => T,
): (thing: K, records: R, ...beside: B) => T {
  const known = new WeakMemory<K, readonly Kept<T>[]>()
  return (thing, records, ...beside) => {
    const kept = known.get(thing) ?? []
    const found = kept.find(({ reads }) => reads.isSameIn(records))
    if (found) return found.made
    const reads = new Reads()
    const view = watch(records, reads)
    // The language that the site is read in is no argument, and everything is made in it.
    void view.site
    const made = make(thing, view, ...beside)
    known.set(thing, [{ reads, made }, ...kept].slice(0, most))
    return made
  }
}

/** Something made of the record by keys, of which each is asked for alone. */
export type Index = {
  /** Says which one it is: no two have the same. */
  readonly name: string
  readonly entry: (key: string, records: OfSite) => unknown
}

/**
 * Makes an index of the whole record once, and answers from it by key, so that what is made of an entry rests on that entry
 * alone, whatever else the index was made of.
 */
export function entryOf<R extends OfSite, T>(
  name: string,
  makeIndex: (records: R) => ReadonlyMap<string, T>,
): (key: string, records: R) => T | undefined {
  const known = new WeakMap<OfSite, ReadonlyMap<string, T>>()
  const entry = (key: string, records: R): T | undefined => {
    const view = watchOf(records)
    // Those that are watched hold what the view of them holds.
    if (!view) {
      const made = known.get(records) ?? makeIndex(records)
      known.set(records, made)
      return made.get(key)
    }
    const found = entry(key, view.records as R)
    view.notes.noteEntry(index, key, found)
    return found
  }
  const index = { name, entry: entry as Index['entry'] }
  indexes.set(name, index)
  return entry
}

/**
 * Asks something of the whole record, so that what is made of the answer rests on it alone, and stands as long as the
 * answer is the very same thing, whatever else changed. `name` as of an index.
 */
export function answerOf<R extends OfSite, T>(
  name: string,
  ask: (records: R) => T,
): (records: R) => T {
  const entry = entryOf(name, (records: R) => new Map([['', ask(records)]]))
  return (records) => entry('', records) as T // the only one, which is always there
}

const indexes = new Map<string, Index>()

/** The index of a name, where the module that makes it is loaded. */
export const indexNamed = (name: string): Index | undefined => indexes.get(name)
