import { createMemory } from '../../model/memory.ts'
import type { Span } from '../../model/span.ts'
import { amountAt } from './amount-phrase.ts'
import { dateAt } from './date-phrase.ts'
import { flatten, type Flat } from '../text/flatten.ts'
import type { Found } from './found.ts'
import { lexemesOf } from '../text/lexemes.ts'
import { namesWithNumbers } from './names-with-numbers.ts'

/** Further names that hold digits, such as the aliases of an entity. */
export type ReadingOptions = { readonly names?: readonly string[] | undefined }

/**
 * The quantities of English prose in order: money, percentages, measures, counts, ordinals in digits,
 * dates and periods, each with its value, unit, written precision, hedges and place in `text`.
 * Names with digits, `one` as a pronoun and vague plurals (`hundreds of`) are left alone: `numeralsOf` names them.
 */
export function findQuantities(text: string, options: ReadingOptions = {}): readonly Found[] {
  const flat = flatten(text)
  return findFlat(flat.text, options).map((found) => unflattened(found, flat))
}

/** The same for a text that is flattened already, with places in it. */
export function findFlat(text: string, { names }: ReadingOptions = {}): readonly Found[] {
  return findIn(text, namesWithNumbers(text, names))
}

const remember = createMemory<readonly Found[]>()

/** The same, with the names in the text that hold digits; each text is read once for the same names. */
export function findIn(text: string, named: readonly Span[]): readonly Found[] {
  const places = named.map(({ start, end }) => `${start} ${end}`).join()
  return remember(`${places}\n${text}`, () => findAnew(text, named))
}

function findAnew(text: string, named: readonly Span[]): readonly Found[] {
  const lexemes = lexemesOf(text)
  const closed = closedLexemes(lexemes, named)
  const open = (i: number) => !closed.has(i)
  const found: Found[] = []
  let i = 0
  while (i < lexemes.length) {
    const date = open(i) ? dateAt(lexemes, i, open) : undefined
    const amount = date ?? (open(i) ? amountAt(lexemes, i, open) : undefined)
    if (!amount) {
      i++
      continue
    }
    found.push('when' in amount ? amount.when : amount.amount)
    i = Math.max(amount.next, i + 1)
  }
  return found
    .map((one, i) => withEarlierNouns(one, found[i - 1], text))
    .map((one, i) => withEarlierFall(one, found[i - 1], text))
}

/** `15 errors: 7 came with the text`: a count may leave its noun to the count before it in the sentence. */
function withEarlierNouns(found: Found, before: Found | undefined, text: string): Found {
  if (found.kind !== 'count' || before?.kind !== 'count') return found
  const isSameSentence = !/[.!?](?:\s|$)|\n/.test(text.slice(before.end, found.start))
  return isSameSentence ? { ...found, nouns: [...found.nouns, ...before.nouns] } : found
}

/** `fell by 3% (1 to 5%)`: a range in brackets goes the way of its point. */
function withEarlierFall(found: Found, before: Found | undefined, text: string): Found {
  if (found.kind === 'date' || before === undefined || before.kind === 'date') return found
  const isSame = found.kind === before.kind && found.unit === before.unit
  const isRange = found.low !== found.high && found.low >= 0
  const isBracketed = /^[^.;:()\d]*\([^.;:()]*$/.test(text.slice(before.end, found.start))
  if (!before.isFall || found.isFall || !isSame || !isRange || !isBracketed) return found
  const { course } = before
  return { ...found, isFall: true, ...(course ? { course } : {}) }
}

/** The indexes of the lexemes that lie in a span. */
function closedLexemes(lexemes: readonly Span[], spans: readonly Span[]): ReadonlySet<number> {
  const closed = new Set<number>()
  let first = 0
  for (const { start, end } of spans) {
    while (first < lexemes.length && (lexemes[first]?.end ?? 0) <= start) first++
    for (let i = first; i < lexemes.length && (lexemes[i]?.start ?? end) < end; i++) closed.add(i)
  }
  return closed
}

/** A reading with places in the text that was flattened. */
export function unflattened(found: Found, flat: Flat): Found {
  const place = { start: flat.startAt(found.start), end: flat.endAt(found.end) }
  if (found.kind === 'date') return { ...found, ...place }
  const hedges = found.hedges.map((hedge) => ({
    ...hedge,
    start: flat.startAt(hedge.start),
    end: flat.endAt(hedge.end),
  }))
  return { ...found, ...place, hedges, nounsEnd: flat.endAt(found.nounsEnd) }
}
