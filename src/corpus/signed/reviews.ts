import { storedResult } from '../../cache/stored-results.ts'
import { createMemory } from '../../model/memory.ts'
import { compareSignOffs, type SignOff } from '../../anchor/sign-off.ts'
import { onceForReads } from '../../model/once-for-reads.ts'
import type { Article, Corpus } from '../../model/records.ts'
import { overlaps } from '../../model/span.ts'
import { compareReview, type Edit } from '../../review/article/compare-review.ts'
import { readSentences } from '../../review/article/read-sentences.ts'
import type { Sentence } from '../../review/article/sentence.ts'
import type { Content } from '../read/content.ts'
import { boundIn, type OfSentences } from './bound-numbers.ts'

/** Every sentence of an article, as somebody reads it. */
export function sentencesIn(content: OfSentences, article: Article): readonly Sentence[] {
  const { slug, frontMatter, marks, figures } = article
  const prose = content.prose.get(slug)
  if (!prose) return []
  return readSentences({
    frontMatter,
    prose,
    marks,
    figures,
    pictures: content.pictures.get(slug) ?? [],
    numbers: boundIn(content, article),
    placeOf: (path) => content.placeOf('articles', slug, path),
  })
}

/** An article held against its review; without one there is nothing to hold it against. */
const editsIn = (content: OfSentences, article: Article): readonly Edit[] =>
  article.review ? compareReview(article.review, sentencesIn(content, article)) : []

/** Marks and sentences of an article together, so that one edit is told once. */
export type ArticleReview = {
  readonly signOffs: readonly SignOff[]
  readonly edits: readonly Edit[]
  /** The edits that a mark's sign-off stands in, by sign-off: none, one, or several for a mark over two sentences. */
  readonly editsOf: (signOff: SignOff) => readonly Edit[]
}

/** Two rules and the report ask for it. */
export const reviewOf = (content: Content, article: Article): ArticleReview =>
  made(article, content.corpus, content)

/** Made once for an article and what its numbers are held against: whatever else is read is the article's own. */
const made = onceForReads(
  (article: Article, corpus: Corpus, { prose, pictures, placeOf }: Content): ArticleReview =>
    makeReview({ corpus, prose, pictures, placeOf }, article),
)

const remember = createMemory<readonly SignOff[]>()

/** Compared once for the words, marks and annotations that they are made of. */
const signOffsOf = ({ text, marks, annotations }: Article): readonly SignOff[] =>
  remember(JSON.stringify([text, marks, annotations]), () =>
    storedResult('sign-offs', [text, marks, annotations], () =>
      compareSignOffs({ text, marks, annotations }),
    ),
  )

function makeReview(content: OfSentences, article: Article): ArticleReview {
  const edits = editsIn(content, article)
  return {
    signOffs: signOffsOf(article),
    edits,
    editsOf: (signOff) =>
      'mark' in signOff
        ? edits.filter((edit) =>
            sentencesOf(edit).some(({ span }) => span && overlaps(span, signOff.mark)),
          )
        : edits.filter((edit) => marked(edit, signOff.entry.annotation.claim)),
  }
}

/** True for an edit that nobody has reviewed and that no proof covers. */
export const isOpen = (edit: Edit): edit is Exclude<Edit, { state: 'unchanged' | 'harmless' }> =>
  edit.state !== 'unchanged' && edit.state !== 'harmless'

/**
 * True where a mark's sign-off has nothing to say for itself: its sentence is proven to say the same, or has a
 * message of its own for what drifted or lost its mark.
 */
export function isToldOfSentence({ editsOf }: ArticleReview, signOff: SignOff): boolean {
  const edits = editsOf(signOff)
  if (isToldByMark(signOff) && edits.some(isOpen)) return false
  return edits.some(({ state }) => state !== 'unchanged') && signOff.state !== 'unsigned'
}

/**
 * True where the sign-off of a mark says what an edit of its sentence comes to: its protected words changed, or it
 * was never signed. Anything else is told of the sentence.
 */
export const isToldByMark = ({ state }: SignOff): boolean =>
  state === 'changed' || state === 'unsigned'

const sentencesOf = (edit: Edit): readonly Sentence[] =>
  'sentences' in edit ? edit.sentences : 'sentence' in edit ? [edit.sentence] : []

/** True for an edit that took the mark of a claim out of its sentence, or the sentence out of the article. */
function marked(edit: Edit, claim: string): boolean {
  const isOf = ({ kind, to }: { kind: string; to: string }) => kind === 'claim' && to === claim
  if (edit.state === 'removed') return edit.line.bound.some(isOf)
  return (
    edit.state === 'changed' &&
    edit.judged.ties.some(({ change, tie }) => change === 'gone' && isOf(tie))
  )
}

/**
 * How many sentences of the articles nobody has reviewed as they stand; all of those of an article without a review,
 * and none of a draft.
 */
export const unreviewedIn = (content: Content): number =>
  [...content.corpus.articles.values()]
    .filter(({ slug }) => content.withheld.get(`articles/${slug}`) !== 'draft')
    .reduce(
      (sum, article) =>
        sum +
        (article.review?.length
          ? reviewOf(content, article).edits.filter(isOpen).length
          : sentencesIn(content, article).length),
      0,
    )

/** The edits of all articles that are proven harmless. */
export const harmlessIn = (content: Content): readonly State<'harmless'>[] =>
  [...content.corpus.articles.values()].flatMap((article) =>
    reviewOf(content, article).edits.filter((edit) => edit.state === 'harmless'),
  )

type State<S extends Edit['state']> = Extract<Edit, { readonly state: S }>
