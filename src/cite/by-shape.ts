import { createMemory } from '../model/memory.ts'
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

/** What was made of an item with stand-ins, with their words put in by the function. */
type Filled<Made> = (made: Made, put: (text: string) => string) => Made

/**
 * The same pure function of an item, which remembers what it made, and asks once for items that differ in nothing but
 * their ids, a title of plain words and a plain address: each claim's page is cited, and a processor takes milliseconds.
 */
export function byShape<Made>(
  make: (item: CslItem) => Made,
  filled: Filled<Made>,
): (item: CslItem) => Made {
  const remember = createMemory<Made>()
  const made = (item: CslItem): Made => remember(JSON.stringify(item), () => make(item))
  return (item) => {
    const { title, URL: address, number } = item
    const isPlain =
      // A number that stands in the title is printed once.
      number === undefined && matches(title, plainWords) && matches(address, plainAddress)
    if (!isPlain) return made(item)
    return filled(made({ ...item, id: 'shape', ...standIns }), (text) =>
      text.replaceAll(standIns.title, () => title).replaceAll(standIns.URL, () => address),
    )
  }
}

const matches = (value: unknown, pattern: RegExp): value is string =>
  typeof value === 'string' && pattern.test(value)
