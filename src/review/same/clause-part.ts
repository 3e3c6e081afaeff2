import type { Item } from './items.ts'

const parts = new Set(['.', '!', '?', ';', ':', '–'])

/** Up to where the sentence ends or another part of it begins. */
export function partOf(items: readonly Item[]): readonly Item[] {
  const end = items.findIndex(({ text }) => parts.has(text))
  return end < 0 ? items : items.slice(0, end)
}
