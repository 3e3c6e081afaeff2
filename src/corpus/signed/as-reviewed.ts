import type { Bound } from '../../model/review.ts'
import type { ClaimSentence } from '../judge/claim-sentences.ts'
import type { Content } from '../read/content.ts'
import { reviewOf } from './reviews.ts'

/**
 * A sentence with claims as it was reviewed, where its words are proven to be those with a slip of the keys in them; so
 * that who `reproted` something is who reported it. Undefined for a sentence that is as it was, or that says something else.
 */
export function asReviewed(content: Content, sentence: ClaimSentence): ClaimSentence | undefined {
  const article = content.corpus.articles.get(sentence.slug)
  if (!article?.review) return undefined
  for (const edit of reviewOf(content, article).edits) {
    if (edit.state !== 'harmless' || !edit.by.includes('typo')) continue
    const [line, ...lines] = edit.lines
    const [now, ...others] = edit.sentences
    if (!line || lines.length + others.length > 0) continue
    if (now?.span?.start !== sentence.start || now.span.end !== sentence.end) continue
    return withWords(sentence, line)
  }
  return undefined
}

type Line = { readonly text: string; readonly bound: readonly Bound[] }

/** The sentence with the words of a line and its claims where they stood in it. */
function withWords(sentence: ClaimSentence, { text, bound }: Line): ClaimSentence | undefined {
  const ties = bound.filter(({ kind }) => kind === 'claim')
  const marks = sentence.marks.flatMap((mark, i) => {
    const tie = ties[i]
    return tie?.to === mark.claim ? [{ ...mark, start: tie.start, end: tie.end }] : []
  })
  return marks.length === ties.length && marks.length === sentence.marks.length
    ? { ...sentence, text, marks }
    : undefined
}
