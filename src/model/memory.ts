import { siteLanguage } from './site-language.ts'

const most = 8192 // things of one generation: three times those of a large site; beyond it the older half is forgotten

/** Has each memory let go of what it holds. */
const forgetting: (() => void)[] = []

/** Has another memory let go of what it holds when all do. */
export const onForgetAll = (forget: () => void): void => void forgetting.push(forget)

type Generations<T> = { recent: Map<string, T>; before: Map<string, T> }

/**
 * Remembers what a pure function made, by all that it was made of: the whole of that is the key, and the language in
 * which the site is read, so that nothing remembered can be stale. What was not asked for in a long while is forgotten.
 */
export function createMemory<T>(): (key: string, make: () => T) => T {
  const byLanguage = new Map<string, Generations<T>>()
  onForgetAll(() => byLanguage.clear())
  const generationsOf = (language: string): Generations<T> => {
    const known = byLanguage.get(language)
    if (known) return known
    const held = { recent: new Map<string, T>(), before: new Map<string, T>() }
    byLanguage.set(language, held)
    return held
  }
  return (key, make) => {
    const held = generationsOf(siteLanguage())
    const recent = held.recent.get(key)
    if (recent !== undefined || held.recent.has(key)) return recent as T // it has one
    const made = held.before.has(key) ? (held.before.get(key) as T) : make()
    if (held.recent.size >= most) {
      held.before = held.recent
      held.recent = new Map()
    }
    held.recent.set(key, made)
    return made
  }
}

/** Lets go of all that is remembered: behind a part of the work that what follows asks little of. */
export const forgetAll = (): void => {
  for (const forget of forgetting) forget()
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
    onForgetAll(() => {
      this.#known = new WeakMap()
    })
  }

  get(thing: K): V | undefined {
    return this.#known.get(thing)
  }

  set(thing: K, made: V): void {
    this.#known.set(thing, made)
  }
}
