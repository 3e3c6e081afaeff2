import { siteLanguage } from './site-language.ts'

const most = 8192 // things of one generation: three times those of a large site; beyond it the older half is forgotten
const mostLetters = 500_000 // of their keys: what is made of a whole article is ten times it, and each save makes another

type Memory = { readonly clear: () => void }

/** Every memory that somebody can still ask. */
const memories = new Set<WeakRef<Memory>>()
const unreachable = new FinalizationRegistry((memory: WeakRef<Memory>) => memories.delete(memory))

/** The same memory, which lets go of what it holds when all do, and is let go of itself with whoever asks it. */
export function forgetful<M extends Memory>(memory: M): M {
  const reference = new WeakRef(memory)
  memories.add(reference)
  unreachable.register(memory, reference)
  return memory
}

type Generations<T> = { recent: Map<string, T>; before: Map<string, T>; letters: number }

/**
 * Remembers what a pure function made, by all that it was made of: the whole of that is the key, and the language in
 * which the site is read, so that nothing remembered can be stale. What was not asked for in a long while is forgotten.
 */
export function createMemory<T>(): (key: string, make: () => T) => T {
  const byLanguage = forgetful(new Map<string, Generations<T>>())
  const generationsOf = (language: string): Generations<T> => {
    const known = byLanguage.get(language)
    if (known) return known
    const held = { recent: new Map<string, T>(), before: new Map<string, T>(), letters: 0 }
    byLanguage.set(language, held)
    return held
  }
  return (key, make) => {
    const held = generationsOf(siteLanguage())
    const recent = held.recent.get(key)
    if (recent !== undefined || held.recent.has(key)) return recent as T // it has one
    const made = held.before.has(key) ? (held.before.get(key) as T) : make()
    if (held.recent.size >= most || held.letters >= mostLetters) {
      held.before = held.recent
      held.recent = new Map()
      held.letters = 0
    }
    held.recent.set(key, made)
    held.letters += key.length
    return made
  }
}

/** Lets go of all that is remembered: behind a part of the work that what follows asks little of. */
export const forgetAll = (): void => {
  for (const memory of memories) memory.deref()?.clear()
}

/** The same pure function of a text, which remembers what it made of each. */
export function remembering<T>(make: (text: string) => T): (text: string) => T {
  const remember = createMemory<T>()
  return (text) => remember(text, () => make(text))
}

/** What was made of things, as long as they are there, and until all is let go of. */
export class WeakMemory<K extends WeakKey, V> {
  #known = new WeakMap<K, V>()

  constructor() {
    forgetful(this)
  }

  clear(): void {
    this.#known = new WeakMap()
  }

  get(thing: K): V | undefined {
    return this.#known.get(thing)
  }

  set(thing: K, made: V): void {
    this.#known.set(thing, made)
  }
}
