/** What this browser keeps under a key; undefined where it keeps nothing or may not. */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined // storage is switched off
  }
}

/** Keeps a word under a key, where the browser may. */
export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Storage is switched off or full: the choice holds for this page.
  }
}
