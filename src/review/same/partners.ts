import { isPause, type Item } from './items.ts'
import { isFinite, isSayingVerb } from './scope-words.ts'

const longestPartner = 4 // items

/**
 * The items without the two commas around a second subject: `no theft, and no total, had to` is `no theft and no total
 * had to`. Behind the second comma stands the verb of both.
 */
export const withoutSetPartners = (items: readonly Item[]): readonly Item[] =>
  items.filter((_, i) => !(opensPartner(items, i) || closesPartner(items, i)))

function closesPartner(items: readonly Item[], i: number): boolean {
  const open = items.findLastIndex(({ text }, k) => k < i && text === ',')
  return open >= 0 && opensPartner(items, open) && items[i]?.text === ','
}

function opensPartner(items: readonly Item[], i: number): boolean {
  if (items[i]?.text !== ',' || items[i + 1]?.normal !== 'and') return false
  const length = items.slice(i + 2).findIndex(isPause)
  const [partner, verb] = [items.slice(i + 2, i + 2 + length), items[i + 3 + length]]
  const head = items.findLastIndex(({ isHead }, k) => k <= i && isHead)
  return (
    length > 0 &&
    length <= longestPartner &&
    items[i + 2 + length]?.text === ',' &&
    isFinite(verb) &&
    ![...items.slice(head, i), ...partner].some(
      (item) => isPause(item) || isFinite(item) || isSayingVerb(item),
    )
  )
}
