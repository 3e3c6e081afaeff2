import type { CslItem } from './csl-item.ts'

const letters = 'a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f\\d'
const word = `[$€£]?[${letters}]+(?:[.,’–-][${letters}]+)*%?`

/**
 * Words that a processor prints as they are: nothing in them that it reads as a quotation, a mark or an entity, nor
 * moves from their end.
 */
const plainWords = new RegExp(`^(?:${word}[,:;]? )*${word}$`, 'i')
const plainAddress = /^https?:\/\/[a-z\d.-]+(?::\d+)?(?:\/[a-z\d._~-]*)*$/i

/** What is printed in their place. */
const standIns = { title: 'Zqwordsqz', URL: 'https://zqaddressqz.example/' } as const

/**
 * The same pure function of an item, which remembers what it made, and asks once for items that differ in nothing but
 * a title of plain words and a plain address: each claim's page is cited, and a processor takes milliseconds.
 */
export function byShape(format: (item: CslItem) => string): (item: CslItem) => string {
  const made = new Map<string, string>()
  const formatted = (item: CslItem) => {
    const key = JSON.stringify(item)
    const known = made.get(key) ?? format(item)
    made.set(key, known)
    return known
  }
  return (item) => {
    const { title, URL: address, number } = item
    const isPlain =
      // A number that stands in the title is printed once.
      number === undefined && matches(title, plainWords) && matches(address, plainAddress)
    if (!isPlain) return formatted(item)
    return formatted({ ...item, id: 'shape', ...standIns })
      .replaceAll(standIns.title, () => title)
      .replaceAll(standIns.URL, () => address)
  }
}

const matches = (value: unknown, pattern: RegExp): value is string =>
  typeof value === 'string' && pattern.test(value)
