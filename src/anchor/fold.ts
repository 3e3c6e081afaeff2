import type { Span } from '../model/span.ts'
/** A text as matching sees it, and the way back to the text as it stands. */
export type Folded = {
  readonly text: string
  /** Offset in the original where each folded unit begins. */
  readonly starts: Int32Array
  /** Offset in the original where each folded unit ends. */
  readonly ends: Int32Array
}

const space = 0x20
const invisible = new Set([0xad, 0x200b, 0x200c, 0x2060, 0xfeff, 0x200e, 0x200f, 0x061c])
const alike = new Map<number, string>([
  ...[...'‘’‚‛ʼ′`´'].map((mark) => [mark.charCodeAt(0), "'"] as const),
  ...[...'“”„‟«»″'].map((mark) => [mark.charCodeAt(0), '"'] as const),
  ...[...'‐‑‒–—―−'].map((mark) => [mark.charCodeAt(0), '-'] as const),
])

/** The ligatures of Latin, as PDF readers copy them: ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ. */
const ligature = /[\ufb00-\ufb06]/g

/**
 * Fold what a reader does not see as different words: `“don’t”  –` → `"don't" -`. Typographic marks
 * become plain ones, white space becomes one space, soft hyphens and zero-width marks vanish, three full
 * stops become an ellipsis, a ligature becomes its letters, composed and decomposed letters become one. Case
 * stays, for it tells names.
 */
export function foldText(raw: string): Folded {
  // A ligature is one unit and folds to three at most.
  const units = raw.length + 2 * (raw.match(ligature)?.length ?? 0)
  const starts = new Int32Array(units)
  const ends = new Int32Array(units)
  const pieces: string[] = []
  let plainFrom = 0
  let length = 0
  const put = (text: string, start: number, end: number): void => {
    if (plainFrom < start) pieces.push(raw.slice(plainFrom, start))
    pieces.push(text)
    for (let unit = 0; unit < text.length; unit += 1) {
      starts[length] = start
      ends[length] = end
      length += 1
    }
    plainFrom = end
  }
  for (let at = 0; at < raw.length;) {
    const code = raw.charCodeAt(at)
    if (code > space && code < 0x7f && code !== 0x2e && code !== 0x60) {
      at = keep(at)
    } else if (isSpace(code)) {
      const end = spacesEnd(raw, at)
      put(' ', at, end)
      at = end
    } else if (invisible.has(code) || isDirection(code)) {
      put('', at, at + 1)
      at += 1
    } else if (code >= 0xfb00 && code <= 0xfb06) {
      put(raw.charAt(at).normalize('NFKC'), at, at + 1)
      at += 1
    } else if (raw.startsWith('...', at)) {
      put('…', at, at + 3)
      at += 3
    } else {
      const same = alike.get(code)
      if (same === undefined) {
        at = keep(at)
      } else {
        put(same, at, at + 1)
        at += 1
      }
    }
  }
  pieces.push(raw.slice(plainFrom))
  return {
    text: pieces.join(''),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  }

  function keep(at: number): number {
    const end = marksEnd(raw, at + 1)
    const composed = end > at + 1 ? raw.slice(at, end).normalize('NFC') : ''
    if (composed !== '' && composed.length <= end - at) {
      put(composed, at, end)
      return end
    }
    starts[length] = at
    ends[length] = at + 1
    length += 1
    return at + 1
  }
}

/** The stretch of the original that a stretch of the folded text stands for. */
export function unfold(folded: Folded, { start, end }: Span): Span {
  const first = folded.starts[start] ?? 0
  return { start: first, end: end > start ? (folded.ends[end - 1] ?? first) : first }
}

/** True for a unit that belongs to a word: a letter, a digit or a mark on one. */
export const isWordUnit = (unit: string | undefined): boolean =>
  unit !== undefined && /[\p{L}\p{N}\p{M}]/u.test(unit)

const isSpace = (code: number): boolean =>
  code === space ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0x85 ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000

const isDirection = (code: number): boolean =>
  (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)

function spacesEnd(raw: string, from: number): number {
  let at = from
  while (at < raw.length) {
    const code = raw.charCodeAt(at)
    if (!isSpace(code) && !invisible.has(code)) break
    at += 1
  }
  return at
}

function marksEnd(raw: string, from: number): number {
  let at = from
  // U+0300 to U+036F: the combining marks of Latin, Greek and Cyrillic.
  while (at < raw.length && raw.charCodeAt(at) >= 0x300 && raw.charCodeAt(at) <= 0x36f) at += 1
  return at
}
