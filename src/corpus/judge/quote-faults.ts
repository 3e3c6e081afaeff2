import { remembering } from '../../model/memory.ts'
import type { Span } from '../../model/span.ts'
import { changedTokens } from './changed-tokens.ts'
import {
  beside,
  isOverLines,
  passageOf,
  placesOf,
  shownWords,
  wholeWords,
  type Passage,
} from './passage.ts'
import { addedWords } from './put-in.ts'
import { partsOf, type Fragment, type Parts } from './quote-parts.ts'
import { turningAtEnd, turningAtStart } from './turning-words.ts'

/** What is wrong with a quotation, held against a text of its source. */
export type QuoteFault =
  /** Words that the text does not have, or not behind those before them. */
  | { readonly kind: 'missing'; readonly words: string }
  /** What the text has there and the quotation leaves out, though its meaning hangs on it. */
  | { readonly kind: 'left-out'; readonly words: readonly string[]; readonly passage: string }
  /** What brackets put into the quotation and the text does not have there. */
  | { readonly kind: 'put-in'; readonly words: string; readonly passage: string }
  /** A word just before or behind the quotation that turns its meaning, and that it stops short of. */
  | { readonly kind: 'cut-off'; readonly words: string; readonly passage: string }
  /** Words from two lines of the text, as if they were one passage. */
  | { readonly kind: 'joined'; readonly passage: string }

/**
 * Holds a quotation against a text. Typographic and straight quotation marks, dashes and any white space are
 * alike; so are a ligature and its letters, a word and the same broken over a line, and the case of a fragment's
 * first letter. `…` and `[…]` stand for words left out, which may be no negation, hedge, number, condition or word
 * of saying; `[words]` for words put in, which may only be another form of what stands there. A quotation may not
 * begin just behind a negation, a hedge or a condition, nor end just before one.
 */
export const faultsOfQuote = (quote: string, text: string): readonly QuoteFault[] =>
  quotationsOf(text)(quote)

const quotationsOf = remembering((text) =>
  remembering((quote): readonly QuoteFault[] => readQuote(quote, text)),
)

function readQuote(quote: string, text: string): readonly QuoteFault[] {
  const passage = passageOf(text)
  const parts = partsOf(quote)
  let fewest: readonly QuoteFault[] | undefined
  for (const places of placementsOf(parts.fragments, passage)) {
    const faults = faultsAt(places, parts, passage)
    if (!fewest || weigh(faults) < weigh(fewest)) fewest = faults
    if (faults.length === 0) break
  }
  return fewest ?? [{ kind: 'missing', words: firstMissing(parts.fragments, passage) }]
}

/** A join is only a warning, so any number of them weighs less than another fault. */
const weigh = (faults: readonly QuoteFault[]): number =>
  faults.reduce((sum, { kind }) => sum + (kind === 'joined' ? 1 : 100), 0)

const mostPlacements = 200 // ways to lay a quotation over a text; words that repeat make more

function* placementsOf(
  fragments: readonly Fragment[],
  passage: Passage,
): Generator<readonly Span[]> {
  let tried = 0
  function* lay(i: number, places: readonly Span[]): Generator<readonly Span[]> {
    const fragment = fragments[i]
    if (!fragment) {
      tried++
      yield places
      return
    }
    for (const place of placesOf(fragment, passage, places.at(-1)?.end ?? 0)) {
      yield* lay(i + 1, [...places, place])
      if (tried >= mostPlacements) return
    }
  }
  yield* lay(0, [])
}

/** The first fragment that does not stand behind those before it. */
function firstMissing(fragments: readonly Fragment[], passage: Passage): string {
  let from = 0
  for (const fragment of fragments) {
    const [place] = placesOf(fragment, passage, from)
    if (!place) return fragment.words
    from = place.end
  }
  return fragments.at(-1)?.words ?? ''
}

function faultsAt(places: readonly Span[], parts: Parts, passage: Passage): readonly QuoteFault[] {
  const faults: QuoteFault[] = []
  const around = { start: places[0]?.start ?? 0, end: places.at(-1)?.end ?? 0 }
  const all = wholeWords(passage, around)
  const shown = shownWords(passage.text.slice(all.start, all.end))
  const change = (leftOut: string, putIn: string, hasBrackets: boolean) => {
    const less = changedTokens(leftOut, putIn)
    const more = hasBrackets ? addedWords(putIn, leftOut) : undefined
    if (less.length > 0) faults.push({ kind: 'left-out', words: less, passage: shown })
    if (more !== undefined) faults.push({ kind: 'put-in', words: more, passage: shown })
  }
  const gaps = [...parts.fragments.map(({ putIn }) => putIn), parts.putInAtEnd]
  for (const [i, putIn] of gaps.entries()) {
    const [before, after] = [places[i - 1], places[i]]
    const gap = { start: (before ?? around).end, end: (after ?? around).start }
    if (!before) gap.start = gap.end
    if (!after) gap.end = gap.start
    // A word that brackets change a part of is compared whole: `deni[ed]` with `denies`.
    const whole = wholeWords(passage, touchedBy(gap, { parts, i, passage }))
    const head = before ? passage.text.slice(whole.start, gap.start) : ''
    const tail = after ? passage.text.slice(gap.end, whole.end) : ''
    const there = shownWords(passage.text.slice(whole.start, whole.end))
    change(there, shownWords(head + putIn + tail), putIn.trim() !== '')
  }
  const [before, behind] = beside(passage, all)
  for (const words of [turningAtEnd(before), turningAtStart(behind)]) {
    if (words !== undefined && parts.fragments.length > 0)
      faults.push({ kind: 'cut-off', words, passage: shownWords(before + shown + behind) })
  }
  if (isOverLines(passage, around)) faults.push({ kind: 'joined', passage: shown })
  return faults
}

type Gap = { readonly parts: Parts; readonly i: number; readonly passage: Passage }

/** The gap before a fragment, with the words that brackets in it touch. */
function touchedBy(
  { start, end }: Span,
  { parts: { fragments }, i, passage: { text } }: Gap,
): Span {
  const before = fragments[i - 1]?.isTouched.end === true
  const after = fragments[i]?.isTouched.start === true
  return {
    start: before ? start - (/[\p{L}\p{N}]*$/u.exec(text.slice(0, start))?.[0].length ?? 0) : start,
    end: after ? end + (/^[\p{L}\p{N}]*/u.exec(text.slice(end))?.[0].length ?? 0) : end,
  }
}
