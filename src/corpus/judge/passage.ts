import { mostOf } from '../../model/extremes.ts'
import { foldText, isWordUnit } from '../../anchor/fold.ts'
import type { Span } from '../../model/span.ts'
import type { Fragment } from './quote-parts.ts'

// Two signs that no text has, for a word broken over a line and for the end of a line that is no wrapped one.
const brokenWord = '\ue000'
const lineEnd = '\ue001'

/** A text that a quotation is held against, folded, with signs for its broken words and the ends of its lines. */
export type Passage = { readonly text: string }

/** A text as quotations are held against it. */
export function passageOf(text: string): Passage {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const widest = mostOf(lines.map((line) => line.trimEnd().length))
  const joined = lines.reduce((before, line, i) => {
    if (i === 0) return line
    const last = lines[i - 1] ?? ''
    if (isBroken(last, line)) return before.trimEnd().slice(0, -1) + brokenWord + line.trimStart()
    return before + (isWrapped(last, line, widest) ? ' ' : lineEnd) + line
  }, '')
  return { text: foldText(joined).text.replace(/\s*\ue001[\s\ue001]*/g, lineEnd) }
}

/** True where a word is broken over the end of a line with a hyphen. */
const isBroken = (line: string, next: string): boolean =>
  /\p{L}[-\u2010\u2011\u00ad]\s*$/u.test(line) && /^\s*\p{L}/u.test(next)

/** True where a line ends within a sentence because the next word had no room in it, not because the writer ended it. */
function isWrapped(line: string, next: string, widest: number): boolean {
  const [word = ''] = next.trim().split(/\s/)
  if (word === '' || /(?:^|[.!?]["'”’)\]]*)\s*$/.test(line)) return false
  return line.trimEnd().length + 1 + word.length > widest
}

/** True for a stretch that runs over the end of a line that is no wrapped one. */
export const isOverLines = ({ text }: Passage, { start, end }: Span): boolean =>
  text.slice(start, end).includes(lineEnd)

/** Words of a passage as a reader sees them, without its signs. */
export const shownWords = (words: string): string =>
  words.replaceAll(brokenWord, '').replaceAll(lineEnd, ' ').replace(/ {2,}/g, ' ').trim()

/** A stretch widened to whole words. */
export function wholeWords({ text }: Passage, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (isInside(text, from)) from--
  while (isInside(text, to)) to++
  return { start: from, end: to }
}

/** Every place of a fragment in a passage from an offset on; the case of its first letter may differ. */
export function* placesOf(fragment: Fragment, { text }: Passage, from: number): Generator<Span> {
  for (let start = from; start < text.length; start++) {
    const end = endOf(fragment.words, text, start)
    if (end === undefined) continue
    const isWhole =
      (fragment.isTouched.start || !isInside(text, start)) &&
      (fragment.isTouched.end || !isInside(text, end))
    if (isWhole) yield { start, end }
  }
}

/** Where words end that stand at an offset of a text; undefined where they do not stand there. */
function endOf(words: string, text: string, start: number): number | undefined {
  let at = start
  for (let i = 0; i < words.length; i++) {
    const unit = words.charAt(i)
    // A hyphen at the end of a line may be the word's own or the line's.
    if (text.charAt(at) === brokenWord && i > 0) {
      at++
      if (unit === '-') continue
    }
    const there = text.charAt(at)
    const isSame =
      there === unit ||
      (unit === ' ' && there === lineEnd) ||
      (i === 0 && there !== '' && there.toLowerCase() === unit.toLowerCase())
    if (!isSame) return undefined
    at++
  }
  return at
}

/** Beginnings that turn a word round or away, with a hyphen behind them. */
const turning = /(?:^|[^\p{L}])(?:anti|ex|half|near|non|pseudo|quasi|semi)-$/iu

/** True for an offset inside a word or number: words that begin or end there are part of another. */
function isInside(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)]
  if (before === '' || after === '') return false
  if (before === brokenWord || after === brokenWord) return true
  if (isWordUnit(before) && isWordUnit(after)) return true
  const rest = text.slice(at)
  if (/[nN]/.test(before) && /^'t(?!\p{L})/u.test(rest)) return true
  if (before === "'" && /n$/i.test(text.slice(0, at - 1)) && /^t(?!\p{L})/u.test(rest)) return true
  if (/\d/.test(before) && /^[.,]\d/.test(rest)) return true
  if (/\d[.,]$/.test(text.slice(Math.max(0, at - 2), at)) && /\d/.test(after)) return true
  return isWordUnit(after) && turning.test(text.slice(Math.max(0, at - 10), at))
}

/** The rest of its line before a stretch, and behind it. */
export function beside({ text }: Passage, { start, end }: Span): readonly [string, string] {
  const from = start === 0 ? 0 : text.lastIndexOf(lineEnd, start - 1) + 1
  const to = text.indexOf(lineEnd, end)
  const plain = (words: string): string => words.replaceAll(brokenWord, '')
  return [plain(text.slice(from, start)), plain(text.slice(end, to === -1 ? undefined : to))]
}
