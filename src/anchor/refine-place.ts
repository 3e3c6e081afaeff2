import type { Span } from '../model/span.ts'
import type { TextIndex } from './index-text.ts'
import type { Sought } from './selector.ts'

/** A stretch of words, as indexes into the words of a text, both inclusive. */
export type WordRange = { readonly first: number; readonly last: number }

const tellingContext = 3 // words of context that show where the quote begins and ends

/** From where the prefix ends to where the suffix begins, in whole words, with the quote's own outer marks. */
export function refine(index: TextIndex, sought: Sought, rough: WordRange): Span {
  const { words, first, last } = sought
  const keysOf = (from: number, to: number) =>
    words.slice(Math.max(0, from), to).map(({ key }) => key)
  const own = new Set(keysOf(first, last))
  const edges = { index, own, reach: 6 + (last - first) / 3 }
  const before = keysOf(first - tellingContext, first).reverse()
  const from = pull(edges, { rough: rough.first, context: before, out: -1 })
  const to = pull(edges, {
    rough: rough.last,
    context: keysOf(last, last + tellingContext),
    out: 1,
  })
  const pulled = to < from ? rough : withoutJoints(edges, { first: from, last: to })
  return withMarks(index, sought, {
    start: index.words[pulled.first]?.start ?? 0,
    end: index.words[pulled.last]?.end ?? 0,
  })
}

type Edges = {
  readonly index: TextIndex
  /** Words of the quote: the context may take words off the match, but none of these. */
  readonly own: ReadonlySet<string>
  /** How many words an edge may move. */
  readonly reach: number
}

type Edge = {
  readonly rough: number
  /** Words of context, nearest first. */
  readonly context: readonly string[]
  /** The way out of the quote. */
  readonly out: 1 | -1
}

/** The place within reach where most of the context's words stand in a row beside it, the nearer the better. */
function pull({ index, own, reach }: Edges, { rough, context, out }: Edge): number {
  const runAt = (at: number) => {
    const strange = context.findIndex((key, i) => index.words[at + out * (i + 1)]?.key !== key)
    return strange < 0 ? context.length : strange
  }
  const isFree = (at: number) => !own.has(index.words[at]?.key ?? '')
  let inward = 0
  while (inward < reach && isFree(rough - out * inward)) inward += 1
  let best = { at: rough, score: runAt(rough) }
  for (let step = 1; step <= reach; step += 1) {
    const inside = step <= inward ? [rough - out * step] : []
    for (const at of [rough + out * step, ...inside]) {
      const score = runAt(at) - step * 0.25 // a lone `the` four words off is no boundary
      if (score > best.score) best = { at, score }
    }
  }
  return best.at
}

// A conjunction at the edge joins the passage to what stands beside it, unless the quote has one too.
const joints = new Set(['and', 'but', 'or', 'so', 'yet', 'nor', 'while', 'then'])

function withoutJoints({ index, own }: Edges, { first, last }: WordRange): WordRange {
  const isJoint = (at: number) => {
    const key = index.words[at]?.key ?? ''
    return joints.has(key) && !own.has(key)
  }
  let [from, to] = [first, last]
  while (from < to && isJoint(from)) from += 1
  while (from < to && isJoint(to)) to -= 1
  return { first: from, last: to }
}

const marksAtStart = /^[^\p{L}\p{N}\p{M}\s]*/u
const marksAtEnd = /[^\p{L}\p{N}\p{M}\s]*$/u

function withMarks({ folded: { text } }: TextIndex, { quote }: Sought, { start, end }: Span): Span {
  const count = (stretch: string, marks: RegExp) => marks.exec(stretch)?.[0].length ?? 0
  const before = text.slice(Math.max(0, start - count(quote, marksAtStart)), start)
  const after = text.slice(end, end + count(quote, marksAtEnd))
  return { start: start - count(before, marksAtEnd), end: end + count(after, marksAtStart) }
}
