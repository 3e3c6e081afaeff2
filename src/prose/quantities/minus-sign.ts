import {
  dropBefore,
  fallAfter,
  fallBefore,
  fallJoints,
  lossBefore,
  riseAfter,
  riseBefore,
} from '../lexicon/direction-words.ts'
import type { Lexeme } from '../text/lexemes.ts'
import type { AmountKind, WrittenHedge } from './found.ts'

type Lexemes = readonly Lexeme[]

/** The lexeme after a minus that stands before an amount: `-3%`, `−$3`, `minus 3`; undefined where there is none. */
export function afterMinus(lexemes: Lexemes, i: number): number | undefined {
  const [before, minus, after] = [lexemes[i - 1], lexemes[i], lexemes[i + 1]]
  if (!minus || !after) return undefined
  if (/^(?:minus|negative)$/.test(minus.low)) return i + 1
  if (minus.kind !== 'dash') return undefined
  // Between spaces a minus is one where nothing stands before it that it could be taken from.
  if (after.spaced)
    return minus.text === '\u2212' && before?.kind !== 'number' && before?.text !== '%'
      ? i + 1
      : undefined
  const isFree = minus.spaced || before === undefined || /^["'([]$/.test(before.text)
  return isFree ? i + 1 : undefined
}

type Around = {
  readonly from: number
  readonly next: number
  readonly hedges: readonly WrittenHedge[]
}

/** True where the words around an amount say that it was lost: `fell by about 3%`, `3% lower`. */
export function isFall(lexemes: Lexemes, around: Around): boolean {
  const after = lexemes[around.next]?.low ?? ''
  const { word, isBy } = before(lexemes, around)
  return fallAfter.has(after) || fallBefore.has(word) || (isBy && fallBefore.has(after))
}

/**
 * Which way the words say that something went, by as much as the amount: `fell by 3%`, `a 3% rise`. What is lost goes no
 * way, unless it is a share of nothing (`lost 3%`), and neither do things that are dropped: `dropped 14 stones`.
 */
export function courseAt(
  lexemes: Lexemes,
  around: Around,
  kind: AmountKind,
): 'down' | 'up' | undefined {
  const after = lexemes[around.next]?.low ?? ''
  const { word, isJoined, isBy } = before(lexemes, around)
  // German has its verb last: `ist um 3 % gesunken`.
  if (isBy && (dropBefore.has(after) || riseBefore.has(after)))
    return dropBefore.has(after) ? 'down' : 'up'
  if (fallAfter.has(after) && !isPlace(lexemes, around.next)) return 'down'
  if (riseAfter.has(after)) return 'up'
  if (kind !== 'percent' && !isJoined) return undefined
  const isPart = /^(?:of|in|from)$/.test(after)
  if (kind === 'percent' && !isPart && lossBefore.has(word)) return 'down'
  return dropBefore.has(word) ? 'down' : riseBefore.has(word) ? 'up' : undefined
}

/** `40 m below the sea`, `5 km down the road` say where. */
const isPlace = (lexemes: Lexemes, next: number): boolean =>
  /^(?:below|down)$/.test(lexemes[next]?.low ?? '') && lexemes[next + 1]?.kind === 'word'

/**
 * The word before an amount and its hedges, over what joins the two; before `by` the nearest that says which way,
 * wherever in its part of the clause: `fell in the north by 3%`, `sank die Zahl um 3 %`.
 */
function before(lexemes: Lexemes, { from, hedges }: Around) {
  const start = Math.min(lexemes[from]?.start ?? 0, ...hedges.map((hedge) => hedge.start))
  let i = from - 1
  while (i >= 0 && (lexemes[i]?.start ?? 0) >= start) i--
  const last = i
  while (fallJoints.has(lexemes[i]?.low ?? '')) i--
  const isBy = lexemes.slice(i + 1, last + 1).some(({ low }) => low === 'by')
  const word = (isBy ? wayBefore(lexemes, i) : undefined) ?? lexemes[i]?.low ?? ''
  return { word, isJoined: i < last, isBy }
}

const mostBetween = 8 // words between a verb and its `by`

function wayBefore(lexemes: Lexemes, last: number): string | undefined {
  for (let i = last; i >= 0 && i > last - mostBetween; i--) {
    const { kind, low } = lexemes[i] ?? { kind: 'other', low: '' }
    if (fallBefore.has(low) || riseBefore.has(low)) return low
    if (kind !== 'word' && kind !== 'number') return undefined
  }
  return undefined
}
