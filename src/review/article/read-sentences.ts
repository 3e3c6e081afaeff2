import type { FrontMatter } from '../../model/article.ts'
import type { Place } from '../../model/message.ts'
import type { Mark } from '../../model/records.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { Bound } from '../../model/review.ts'
import type { Prose } from '../../prose/prose.ts'
import { sentencesOf } from '../../prose/text/sentences.ts'
import type { Sentence } from './sentence.ts'

/** A picture that an article shows, with what is said of it. */
export type PictureSeen = {
  readonly description: string
  readonly credit: string
  /** A name that changes with its bytes. */
  readonly name: string | undefined
  readonly place: Place
}

/** All of an article that somebody reads. */
export type ArticleSeen = {
  readonly frontMatter: FrontMatter
  readonly prose: Prose
  readonly marks: readonly Mark[]
  /** Ids of the figures it places, in their order. */
  readonly figures: readonly string[]
  readonly pictures: readonly PictureSeen[]
  /** The data that the numbers of the prose are bound to, and those of a text that stands beside it. */
  readonly numbers: {
    readonly prose: readonly Bound[]
    readonly of: (text: string) => readonly Bound[]
  }
  /** The place of a value of the front matter. */
  readonly placeOf: (path: readonly (string | number)[]) => Place
}

/** Every sentence of an article: its front matter, its prose in reading order, then what stands beside it. */
export const readSentences = (article: ArticleSeen): readonly Sentence[] => [
  ...frontSentences(article),
  ...proseSentences(article),
  ...besideSentences(article),
]

function* frontSentences({ frontMatter, placeOf, numbers }: ArticleSeen): Generator<Sentence> {
  const { title, dek, values, authors, published, updated, corrections } = frontMatter
  const licences = values.map((to): Bound => ({ kind: 'value', to, start: 0, end: 0 }))
  yield whole('title', title, placeOf(['title']), [...licences, ...numbers.of(title)])
  for (const span of sentencesOf(dek)) {
    const bound = numbers.of(dek).filter((tie) => overlaps(tie, span))
    yield whole(
      'dek',
      dek.slice(span.start, span.end),
      placeOf(['dek']),
      bound.map((tie) => tieWithin(tie, span)),
    )
  }
  for (const [i, author] of authors.entries()) {
    yield whole('author', author, placeOf(['authors', i]))
  }
  yield whole('published', published, placeOf(['published']))
  if (updated !== undefined) yield whole('updated', updated, placeOf(['updated']))
  for (const [i, { date, was, is, why }] of corrections.entries()) {
    const place = placeOf(['corrections', i])
    for (const words of [date, was, is, why]) {
      if (words !== undefined) yield whole('correction', words, place)
    }
  }
}

function* proseSentences({ prose, marks, numbers }: ArticleSeen): Generator<Sentence> {
  const ties: readonly Bound[] = [
    ...marks.map(({ claim, start, end }): Bound => ({ kind: 'claim', to: claim, start, end })),
    ...prose.ties,
    ...numbers.prose,
  ].toSorted((a, b) => a.start - b.start || b.end - a.end)
  for (const [at, block] of prose.blocks.entries()) {
    const spans = prose.sentences[at] ?? []
    for (const [i, span] of spans.entries()) {
      const isHere = (tie: Bound): boolean =>
        tie.end > tie.start
          ? overlaps(tie, span)
          : // What stands between two sentences, as a citation behind a full stop, is of the first.
            (tie.start > span.start || (i === 0 && tie.start >= block.start)) &&
            tie.start <= (spans[i + 1]?.start ?? block.end)
      yield {
        kind: block.kind,
        text: prose.text.slice(span.start, span.end),
        span,
        bound: ties.filter(isHere).map((tie) => tieWithin(tie, span)),
        placeAt: (offset) => prose.placeAt(span.start + offset),
      }
    }
  }
}

/** A tie as a sentence has it: what of it stands there, in the sentence's own offsets. */
function tieWithin({ kind, to, start, end, prefix, locator }: Bound, span: Span): Bound {
  const within = (offset: number) => Math.min(Math.max(offset, span.start), span.end) - span.start
  return {
    kind,
    to,
    start: within(start),
    end: within(end),
    ...(prefix === undefined ? {} : { prefix }),
    ...(locator === undefined ? {} : { locator }),
  }
}

function* besideSentences({
  prose,
  figures,
  pictures,
  numbers,
  placeOf,
}: ArticleSeen): Generator<Sentence> {
  for (const { text, place } of prose.code) yield whole('code', text, place)
  for (const figure of figures) yield whole('figure', figure, placeOf([]))
  for (const { description, credit, name, place } of pictures) {
    const file: readonly Bound[] = name ? [{ kind: 'file', to: name, start: 0, end: 0 }] : []
    yield whole('picture', description, place, [...file, ...numbers.of(description)])
    if (credit !== '') yield whole('credit', credit, place)
  }
  for (const { rule, reason, place } of prose.waivers) {
    yield whole('waiver', reason, place, [{ kind: 'rule', to: rule, start: 0, end: 0 }])
  }
}

const whole = (
  kind: Sentence['kind'],
  text: string,
  place: Place,
  bound: readonly Bound[] = [],
): Sentence => ({ kind, text, bound, span: undefined, placeAt: () => place })
