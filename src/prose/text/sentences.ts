import { remembering } from '../../model/memory.ts'
import type { Span } from '../../model/span.ts'
import { grammar } from '../grammar/in-use.ts'

/**
 * The sentences of a text, in order, without the white space around them. A line feed always ends one; the
 * point of an abbreviation (`E.O.`, `Sept.`) does not.
 */
export const sentencesOf = remembering(readSentences)

function readSentences(text: string): readonly Span[] {
  const { segmenter, isOpenEnd } = grammar()
  const sentences: { start: number; end: number }[] = []
  let isOpen = false
  for (const { segment, index } of segmenter.segment(text)) {
    const trimmed = segment.trim()
    if (trimmed === '') continue
    const start = index + segment.indexOf(trimmed)
    const end = start + trimmed.length
    const last = sentences.at(-1)
    if (
      last &&
      (isOpen || /^\p{Ll}/u.test(trimmed)) &&
      !text.slice(last.end, start).includes('\n')
    ) {
      last.end = end
    } else sentences.push({ start, end })
    isOpen = isOpenEnd(trimmed, text.slice(end, end + 40).trimStart())
  }
  return sentences
}

/** The sentences of a stretch of a text, with offsets into the whole. */
export const sentencesIn = (text: string, { start: from, end }: Span): readonly Span[] =>
  sentencesOf(text.slice(from, end)).map((each) => ({
    start: from + each.start,
    end: from + each.end,
  }))

/** The sentences that a stretch of the text touches. */
export function sentencesAt(sentences: readonly Span[], stretch: Span): readonly Span[] {
  return sentences.filter(({ start, end }) => start < stretch.end && stretch.start < end)
}
