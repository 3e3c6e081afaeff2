import type { Message } from '../../model/message.ts'
import { findQuantities } from '../../prose/quantities/quantities.ts'
import { applyEdit, type Edit } from './apply-edit.ts'
import type { Content } from '../read/content.ts'
import { mutantsOf, type MutantKind } from './mutants.ts'
import { knownNames } from '../numbers/known-names.ts'
import { messagesOfText, numberMessages } from '../numbers/number-messages.ts'
import { frontMatterTexts } from '../numbers/record-texts.ts'
import { articleNumbers, messagesOfArticle } from '../numbers/article-numbers.ts'

/** A falsified article and whether the number lock refused it. */
export type Trial = {
  readonly kind: MutantKind
  readonly slug: string
  readonly was: string
  readonly is: string
  readonly refused: boolean
}

/**
 * Falsifies every number of every article in turn, each in every way, and asks the number lock about each.
 * `every` takes one mutant in so many. The content itself must pass for the outcome to mean anything.
 */
export function* tryMutants(content: Content, { every = 1 } = {}): Iterable<Trial> {
  let i = 0
  for (const slug of content.corpus.articles.keys()) {
    const alone = onlyArticle(content, slug)
    const before = count(judgeArticle(alone, slug))
    for (const { edit, kind, was, is } of editsOf(alone, slug)) {
      if (i++ % every !== 0) continue
      const refused = count(judgeArticle(applyEdit(alone, edit), slug)) > before
      yield { kind, slug, was, is, refused }
    }
  }
}

/** A falsified article with the first proposal of a message put in the place of the words that it is about. */
export type Mended = {
  readonly is: string
  readonly mend: string
  readonly faults: readonly string[]
}

/** Does what each message about a falsified number of an article's text proposes, and asks the number lock again. */
export function* tryMends(content: Content, { every = 1 } = {}): Iterable<Mended> {
  let i = 0
  for (const slug of content.corpus.articles.keys()) {
    const alone = onlyArticle(content, slug)
    for (const { edit, is } of editsOf(alone, slug)) {
      if (edit.field !== 'text' || i++ % every !== 0) continue
      const changed = applyEdit(alone, edit)
      for (const { start, end, words, outcome } of articleNumbers(changed, slug)) {
        const mend = outcome.kind === 'fault' ? outcome.fault.expected[0] : undefined
        const at = changed.prose.get(slug)?.text.lastIndexOf(words, start) ?? -1
        if (mend === undefined || at < 0 || at + words.length < end) continue
        const put = { slug, field: 'text', start: at, end: at + words.length, words: mend } as const
        const faults = articleNumbers(applyEdit(changed, put), slug).flatMap((number) =>
          number.outcome.kind === 'fault' && number.start < at + mend.length && at < number.end
            ? [number.outcome.fault.what]
            : [],
        )
        yield { is, mend, faults }
      }
    }
  }
}

/** What the number lock says of claims, articles and figures. */
export function* judgeNumbers(content: Content): Iterable<Message> {
  yield* numberMessages(content, 'number-matches-datum')
  yield* numberMessages(content, 'number-is-bound')
  yield* numberMessages(content, 'number-is-read')
}

/** What it says of one article, its title and its dek. */
function* judgeArticle(content: Content, slug: string): Iterable<Message> {
  yield* messagesOfArticle(content, slug)
  for (const text of frontMatterTexts(content, slug)) yield* messagesOfText(text, content.corpus)
}

const count = (messages: Iterable<Message>): number => [...messages].length

type NamedEdit = {
  readonly edit: Edit
  readonly kind: MutantKind
  readonly was: string
  readonly is: string
}

function* editsOf(content: Content, slug: string): Iterable<NamedEdit> {
  const article = content.corpus.articles.get(slug)
  const prose = content.prose.get(slug)
  if (!article || !prose) return
  yield* editsIn(content, article.frontMatter.title, { slug, field: 'title', from: 0 })
  yield* editsIn(content, article.frontMatter.dek, { slug, field: 'dek', from: 0 })
  for (const { start, end } of prose.blocks) {
    yield* editsIn(content, prose.text.slice(start, end), { slug, field: 'text', from: start })
  }
}

type Where = Pick<Edit, 'slug' | 'field'> & { readonly from: number }

function* editsIn(
  content: Content,
  text: string,
  { slug, field, from }: Where,
): Iterable<NamedEdit> {
  for (const found of findQuantities(text, knownNames(content.corpus))) {
    for (const { kind, start, end, words } of mutantsOf(text, found)) {
      const edit: Edit = { slug, field, start: from + start, end: from + end, words }
      yield {
        edit,
        kind,
        was: around(text, start, end, text.slice(start, end)),
        is: around(text, start, end, words),
      }
    }
  }
}

/** The changed words with a few characters of what stands around them. */
const around = (text: string, start: number, end: number, words: string): string =>
  `${text.slice(Math.max(0, start - 20), start)}[${words}]${text.slice(end, end + 20)}`.replaceAll(
    '\n',
    ' ',
  )

/** Content with one article and no figures, so that only its own words are judged. */
function onlyArticle(content: Content, slug: string): Content {
  const { corpus } = content
  const article = corpus.articles.get(slug)
  const articles = new Map(article ? [[slug, article]] : [])
  return { ...content, corpus: { ...corpus, figures: new Map(), articles } }
}
