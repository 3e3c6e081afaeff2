const most = 8192 // things of one generation: three times those of a large site; beyond it the older half is forgotten

/**
 * Remembers what a pure function made, by all that it was made of: the whole of that is the key, so that nothing
 * remembered can be stale. What was not asked for in a long while is forgotten.
 */
export function createMemory<T>(): (key: string, make: () => T) => T {
  let recent = new Map<string, T>()
  let before = new Map<string, T>()
  return (key, make) => {
    if (recent.has(key)) return recent.get(key) as T // it has one
    const made = before.has(key) ? (before.get(key) as T) : make()
    if (recent.size >= most) {
      before = recent
      recent = new Map()
    }
    recent.set(key, made)
    return made
  }
}

/** The same pure function of a text, which remembers what it made of each. */
export function remembering<T>(make: (text: string) => T): (text: string) => T {
  const remember = createMemory<T>()
  return (text) => remember(text, () => make(text))
}
