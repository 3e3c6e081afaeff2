import type { Span } from '../../model/span.ts'
import type { Qualifier } from '../../model/quantity.ts'
import type { Amount, Found } from '../../prose/quantities/found.ts'
import { monthNames, weekdayNames } from '../../prose/lexicon/months.ts'
import { smallNumbers } from '../../prose/lexicon/number-words.ts'
import { sayingsFor } from '../../prose/lexicon/qualifier-words.ts'

export const mutantKinds = [
  'digits',
  'word',
  'scale',
  'month',
  'weekday',
  'hedge dropped',
  'hedge changed',
  'hedge added',
] as const
export type MutantKind = (typeof mutantKinds)[number]

/** A text with one number falsified: the characters from `start` to `end` become `words`. */
export type Mutant = Span & { readonly kind: MutantKind; readonly words: string }

/** Every falsification of one number of a text: its digits, its words, its scale, its month and its hedges. */
export function mutantsOf(text: string, found: Found): readonly Mutant[] {
  const changes = [...digitMutants(text, found), ...wordMutants(text, found)]
  return found.kind === 'date' ? changes : [...changes, ...hedgeMutants(text, found)]
}

/** Each two neighbouring digits swapped; a digit that has no neighbour, or only its equal, raised by one. */
function digitMutants(text: string, { start, end }: Span): readonly Mutant[] {
  const words = text.slice(start, end)
  return [...words.matchAll(/\d[\d,.]*/g)].flatMap((run) => {
    const places = [...run[0]].flatMap((character, i) =>
      /\d/.test(character) ? [i + run.index] : [],
    )
    const swaps = places.slice(1).flatMap((place, i) => {
      const before = places[i] ?? place
      const swapped = exchange(words, before, place)
      return swapped === words ? [] : [swapped]
    })
    const last = places.at(-1) ?? run.index
    const raised =
      words.slice(0, last) + String((Number(words.charAt(last)) + 1) % 10) + words.slice(last + 1)
    return (swaps.length > 0 ? swaps : [raised]).map((changed): Mutant => ({
      kind: 'digits',
      start,
      end,
      words: changed,
    }))
  })
}

const exchange = (text: string, a: number, b: number): string =>
  text.slice(0, a) + text.charAt(b) + text.slice(a + 1, b) + text.charAt(a) + text.slice(b + 1)

const scales: Readonly<Record<string, string>> = {
  hundred: 'thousand',
  thousand: 'million',
  million: 'billion',
  billion: 'million',
  trillion: 'billion',
  bn: 'mn',
}

/** Number words, scale words and months, each replaced by its neighbour. */
function wordMutants(text: string, { start, end }: Span): readonly Mutant[] {
  const words = text.slice(start, end)
  return [...words.matchAll(/[A-Za-z]+/g)].flatMap((run): Mutant[] => {
    const [word] = run
    const change = neighbour(word)
    if (!change) return []
    const changed = words.slice(0, run.index) + change.word + words.slice(run.index + word.length)
    return [{ kind: change.kind, start, end, words: changed }]
  })
}

function neighbour(word: string): { kind: MutantKind; word: string } | undefined {
  const low = word.toLowerCase()
  if (Object.hasOwn(scales, low)) return { kind: 'scale', word: scales[low] ?? '' }
  const numbers = Object.keys(smallNumbers)
  const number = numbers.indexOf(low)
  if (number >= 0)
    return { kind: 'word', word: recased(numbers[number === 19 ? 18 : number + 1] ?? '', word) }
  if (low === 'dozen') return { kind: 'word', word: 'hundred' }
  const weekday = weekdayNames.findIndex((name) => name === low)
  if (weekday >= 0)
    return { kind: 'weekday', word: recased(weekdayNames[(weekday + 1) % 7] ?? '', word) }
  const month = monthNames.findIndex((name) => name === low)
  const name = monthNames[(month + 1) % 12]
  return month >= 0 && name && /^[A-Z]/.test(word)
    ? { kind: 'month', word: recased(name, word) }
    : undefined
}

const recased = (word: string, like: string): string =>
  /^[A-Z]/.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word

const ways: readonly Qualifier[] = ['about', 'up-to', 'at-least', 'more-than', 'less-than']

function hedgeMutants(text: string, amount: Amount): readonly Mutant[] {
  if (amount.kind === 'ordinal') return []
  const [hedge] = amount.hedges
  const say = (qualifier: Qualifier) => sayingsFor(qualifier)[0] ?? ''
  if (!hedge) {
    return ways.map((qualifier): Mutant => {
      const { start } = amount
      return { kind: 'hedge added', start, end: start, words: `${say(qualifier)} ` }
    })
  }
  const { start, end } = hedge
  const gap = text.charAt(end) === ' ' ? 1 : 0
  const dropped: Mutant = { kind: 'hedge dropped', start, end: end + gap, words: '' }
  const others = ways.filter((qualifier) => qualifier !== hedge.qualifier)
  return [
    dropped,
    ...others.map((qualifier): Mutant => ({
      kind: 'hedge changed',
      start,
      end,
      words: say(qualifier),
    })),
  ]
}
