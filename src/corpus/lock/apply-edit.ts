import type { Article, Mark } from '../../model/records.ts'
import { sentencesIn } from '../../prose/text/sentences.ts'
import type { Content } from '../read/content.ts'

/** A change of an article's words: the characters from `start` to `end` of its text, or of its title or dek. */
export type Edit = {
  readonly slug: string
  readonly field: 'text' | 'title' | 'dek'
  readonly start: number
  readonly end: number
  readonly words: string
}

/** The content with one article's words changed; marks, blocks and places move with the text, and its sentences are cut anew. */
export function applyEdit(content: Content, edit: Edit): Content {
  const article = content.corpus.articles.get(edit.slug)
  if (!article) throw new Error(`invalid article: ${edit.slug}`)
  if (edit.field !== 'text') {
    const frontMatter = {
      ...article.frontMatter,
      [edit.field]: spliced(article.frontMatter[edit.field], edit),
    }
    return withArticle(content, edit.slug, { ...article, frontMatter })
  }
  const moved = mover(edit)
  const text = spliced(article.text, edit)
  const marks = article.marks.map((mark): Mark => {
    const [start, end] = [moved(mark.start), moved(mark.end)]
    return { ...mark, start, end, exact: text.slice(start, end) }
  })
  return withArticle(withProse(content, edit), edit.slug, { ...article, text, marks })
}

function withProse(content: Content, edit: Edit): Content {
  const prose = content.prose.get(edit.slug)
  if (!prose) return content
  const moved = mover(edit)
  const blocks = prose.blocks.map((block) => ({
    ...block,
    start: moved(block.start),
    end: moved(block.end),
  }))
  const ties = prose.ties.map((tie) => ({ ...tie, start: moved(tie.start), end: moved(tie.end) }))
  const grown = edit.words.length - (edit.end - edit.start)
  const placeAt = (offset: number) =>
    prose.placeAt(offset <= edit.start ? offset : Math.max(edit.start, offset - grown))
  const text = spliced(prose.text, edit)
  const sentences = blocks.map((block) => sentencesIn(text, block))
  const edited = { ...prose, text, blocks, sentences, ties, placeAt }
  return { ...content, prose: new Map(content.prose).set(edit.slug, edited) }
}

function withArticle(content: Content, slug: string, article: Article): Content {
  const articles = new Map(content.corpus.articles).set(slug, article)
  return { ...content, corpus: { ...content.corpus, articles } }
}

const spliced = (text: string, { start, end, words }: Edit): string =>
  text.slice(0, start) + words + text.slice(end)

/** Where an offset of the old text stands in the new one; inside the change, at its nearest edge. */
function mover({ start, end, words }: Edit): (offset: number) => number {
  return (offset) => {
    if (offset <= start) return offset
    return offset >= end ? offset + words.length - (end - start) : start + words.length
  }
}
