import { remembering } from '../../model/memory.ts'
import type { Span } from '../../model/span.ts'

/** What a text says in quotation marks; offsets are those of the text, end exclusive. */
export type Quotations = {
  /** Each with its marks; one within another is part of that. */
  readonly quoted: readonly Span[]
  /** Marks that nothing opens or closes. */
  readonly loose: readonly Span[]
}

/** What closes a mark; several where languages differ: `„so“` and `„so”`. */
const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '‟': '”',
  '”': '”',
  '"': '"',
  '＂': '＂',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
}

const anyMark = new RegExp(`[${Object.entries(closers).flat().join('')}]`, 'g')

/** Marks that are an apostrophe or a prime as often. */
const singles: ReadonlySet<string> = new Set(["'", '’', '‘'])

/** Marks that only close where their language does not open with them: `”so”`, `»so«`. */
const eitherWay: ReadonlySet<string> = new Set(['”', '»', '›', '"', '＂', "'"])

/** Words that begin with an apostrophe. */
const elided = /^.(?:n|tis|twas|twere|em|til|till|cause|cos|round|bout|\d\d?s?)(?![\p{L}\p{N}])/iu

/** Finds the quotations of a text, of whatever language’s marks, and the marks without a partner. */
export const quotationsIn = remembering(readQuotations)

function readQuotations(text: string): Quotations {
  const quoted: Span[] = []
  const loose: Span[] = []
  let behind = 0
  for (const { index } of text.matchAll(anyMark)) {
    if (index < behind) continue
    const end = opens(text, index) ? closeOf(text, index) : undefined
    if (end !== undefined) {
      quoted.push({ start: index, end: end + 1 })
      behind = end + 1
    } else if (isLoose(text, index)) loose.push({ start: index, end: index + 1 })
  }
  return { quoted, loose }
}

/** The words of a quotation without its marks. */
export const insideMarks = ({ start, end }: Span): Span => ({ start: start + 1, end: end - 1 })

const isWordAt = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at))
const isSpaceAt = (text: string, at: number): boolean => /^(?:\s|)$/u.test(text.charAt(at))

function opens(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (!(mark in closers)) return false
  if (singles.has(mark) && elided.test(text.slice(at, at + 8)) && !isCertain(text, at)) return false
  if (!eitherWay.has(mark)) return true
  return !isWordAt(text, at - 1) && !isSpaceAt(text, at + 1)
}

/** True for `‘90s lamps’`, which is a quotation because nothing else closes there. */
const isCertain = (text: string, at: number): boolean =>
  text.charAt(at) === '‘' && /^[^‘’]*[^\p{L}\s]’/u.test(text.slice(at + 1))

/** Where the quotation that opens at an offset ends; undefined where nothing closes it. */
function closeOf(text: string, at: number): number | undefined {
  const open = text.charAt(at)
  const closing = closers[open] ?? ''
  const isPaired = !closing.includes(open)
  let depth = 0
  let possessive: number | undefined
  for (let i = at + 1; i < text.length; i++) {
    const mark = text.charAt(i)
    if (isPaired && mark === open) {
      if (singles.has(open) && possessive !== undefined) return possessive
      depth++
    } else if (closing.includes(mark) && closes(text, i)) {
      // `‘the dogs’ bowls’` ends where no possessive can; in doubt the longer is read.
      if (singles.has(mark) && depth === 0 && /s/i.test(text.charAt(i - 1))) possessive = i
      else if (depth === 0) return i
      else depth--
    } else if (singles.has(mark) && possessive !== undefined && opens(text, i)) return possessive
  }
  return possessive
}

/** True for a mark that can close: an apostrophe within a word cannot, nor what opens the next quotation. */
function closes(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (singles.has(mark)) return !isWordAt(text, at + 1) && !isSpaceAt(text, at - 1)
  if (mark !== '"' && mark !== '＂') return true
  return !(isSpaceAt(text, at - 1) && isWordAt(text, at + 1))
}

/** False for an apostrophe, and for a mark behind a number: feet and inches. */
function isLoose(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (mark === "'" || mark === '’') return false
  if (mark === '‘') return !elided.test(text.slice(at, at + 8)) && isWordAt(text, at + 1)
  return !(mark === '"' && /\d/.test(text.charAt(at - 1)))
}
