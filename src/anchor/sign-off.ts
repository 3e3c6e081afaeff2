import type { Annotation } from '../model/annotation.ts'
import type { Mark } from '../model/records.ts'
import { anchorQuote, type Candidate } from './anchor-quote.ts'
import { compareWords, findRefusal, type Refusal } from './compare-passages.ts'
import { foldText } from './fold.ts'
import { indexText } from './index-text.ts'
import { pairUp, type Entry } from './pair-up.ts'
import { readPlace, readQuote, standsAt } from './read-passages.ts'
import { seek } from './selector.ts'
import { diffWords, type DiffPart } from './word-diff.ts'

/** What of an article sign-off looks at. */
export type SignedText = {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly annotations: readonly Annotation[]
}

/** How a mark stands to the words that were reviewed: one of six, and together they are all marks and entries. */
export type SignOff =
  | { readonly state: 'unchanged'; readonly mark: Mark; readonly entry: Entry }
  | (Compared & { readonly state: 'drifted' })
  | (Compared & { readonly state: 'changed'; readonly refusal: Refusal | undefined })
  | { readonly state: 'unsigned'; readonly mark: Mark }
  | { readonly state: 'stale'; readonly entry: Entry }
  | {
      readonly state: 'lost'
      readonly entry: Entry
      readonly nearest: Candidate | undefined
    }

type Compared = {
  readonly mark: Mark
  readonly entry: Entry
  readonly diff: readonly DiffPart[]
  /** Share of letters in words that both have in one order, 0 to 1. */
  readonly likeness: number
}

/** The least likeness of a wording that is still the one reviewed; free words may drift down to it. */
const driftBudget = 0.6

/**
 * Hold every mark of an article against the wording that was signed off for it. Marks in reading order,
 * then the entries that no mark answers to: `stale` where the prose lost its mark, `lost` where words
 * marked from outside are not found, with the nearest passage.
 */
export function compareSignOffs({ text, marks, annotations }: SignedText): readonly SignOff[] {
  const entries = annotations.map((annotation, at) => ({ annotation, index: at }))
  const { pairs, rest } = pairUp(marks, entries)
  const signOffs = marks.map((mark): SignOff => {
    const entry = pairs.get(mark)
    return entry ? compare(text, mark, entry) : { state: 'unsigned', mark }
  })
  const leftOver = rest.map((entry): SignOff => {
    if (entry.annotation.mark === 'prose') return { state: 'stale', entry }
    const anchoring = anchorQuote(indexText(text), entry.annotation)
    const nearest = 'candidates' in anchoring ? anchoring.candidates[0] : undefined
    return { state: 'lost', entry, nearest }
  })
  return [...signOffs, ...leftOver]
}

function compare(text: string, mark: Mark, entry: Entry): SignOff {
  if (isAsSigned(mark, entry.annotation)) return { state: 'unchanged', mark, entry }
  const index = indexText(text)
  const sought = seek(index, entry.annotation)
  if (standsAt(sought, index.raw, mark)) return { state: 'unchanged', mark, entry }
  const { passage: signed, names } = readQuote(index, sought)
  const passage = readPlace(index.raw, mark, { index, names })
  const refusal = findRefusal(signed, passage)
  const isSame = folded(entry.annotation.exact) === folded(mark.exact)
  if (isSame && !refusal) return { state: 'unchanged', mark, entry }
  const likeness = compareWords(signed, passage)
  const compared = { mark, entry, diff: diffWords(entry.annotation.exact, mark.exact), likeness }
  if (refusal) return { state: 'changed', ...compared, refusal }
  return likeness < driftBudget
    ? { state: 'changed', ...compared, refusal: undefined }
    : { state: 'drifted', ...compared }
}

/** True for a mark of the very words that were signed, between the very words that they were signed between. */
const isAsSigned = ({ exact, prefix, suffix }: Mark, signed: Annotation): boolean =>
  exact === signed.exact && prefix === signed.prefix && suffix === signed.suffix

const folded = (words: string): string => foldText(words).text.trim()
