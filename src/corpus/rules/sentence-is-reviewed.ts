import type { Message, Place, Severity } from '../../model/message.ts'
import type { Article } from '../../model/records.ts'
import { sayCarried, sayEdit, type OpenEdit } from '../../review/article/say-edit.ts'
import type { Content } from '../read/content.ts'
import { isOpen, isToldByMark, reviewOf } from '../signed/reviews.ts'
import type { Fault, Rule } from './rule.ts'

/**
 * Every sentence that readers see is one that somebody reviewed, or is proven to say the same. A warning while an
 * article is written, an error where it is published.
 */
export const sentenceIsReviewed: Rule<'sentence-is-reviewed'> = {
  id: 'sentence-is-reviewed',
  group: 'Words against the record',
  severity: 'error',
  cause:
    'A sentence is not the one that was reviewed, nor proven to say the same: words changed, a claim, citation or link was put elsewhere or taken out, or the sentence is new or gone, or a number in it is bound to another datum than when it was signed. So it is with the title, the dek, headings, descriptions of pictures and all that readers see. Typography, spelling, contractions, serial commas, plain typos and the same number or date written otherwise are proven and not told. While an article is written these are warnings; what publishes refuses them.',
  why: 'What is not proven to say the same may say something else, and nobody has looked at it.',
  mend: 'Put the reviewed words back, or look at the change and sign it with `npm run sign-off -- --article SLUG --why "…"`.',
  follows: { from: ['claim-exists', 'directive-is-known'], unread: 'anything', signOffs: 'review' },
  *judge(content) {
    const severity: Severity = content.isPublishing ? 'error' : 'warning'
    for (const article of content.corpus.articles.values()) {
      // Nobody need review a draft before it is published.
      if (content.withheld.get(`articles/${article.slug}`) === 'draft') continue
      if (article.review === undefined || article.review.length === 0) {
        yield { severity, ...sayNone(content, article) }
        continue
      }
      const { signOffs, edits, editsOf } = reviewOf(content, article)
      const told = new Set(signOffs.filter(isToldByMark).flatMap(editsOf))
      for (const edit of edits) {
        if (!isOpen(edit) || told.has(edit)) continue
        // What could not be read binds nothing, which is told where it stands.
        if (isRebound(edit) && content.broken.all().length > 0) continue
        yield { severity, ...sayOpen(edit, { content, article }) }
      }
    }
  },
}

/** True for an edit that is nothing but numbers bound to other data. */
const isRebound = (edit: OpenEdit): boolean =>
  edit.state === 'changed' &&
  edit.judged.words.verdict !== 'meaning' &&
  edit.judged.ties.length > 0 &&
  edit.judged.ties.every(({ tie }) => tie.kind === 'number') &&
  edit.place === undefined

const sayNone = (content: Content, { slug }: Article): Fault => ({
  place: content.placeOf('articles', slug, ['title']),
  what: 'Nobody has reviewed this article.',
  why: 'What was never reviewed cannot be held against later edits.',
  mend: `Read it as a stranger would, and sign it: ${command(slug)}.`,
})

type Where = { readonly content: Content; readonly article: Article }

const sayOpen = (edit: OpenEdit, { content, article }: Where): Fault => ({
  place: placeOf(edit) ?? content.placeOf('articles', article.slug),
  what: [sayEdit(edit), 'sentence' in edit ? sayCarried(edit.sentence.bound) : '']
    .filter(Boolean)
    .join(' '),
  mend: `${edit.state === 'new' ? 'Look at it' : 'Put the reviewed words back, or look at the change'} and sign it: ${command(article.slug)}.`,
  ...wordsOf(edit),
})

const wordsOf = (edit: OpenEdit): Pick<Message, 'actual' | 'expected'> => ({
  ...('sentence' in edit ? { actual: edit.sentence.text } : {}),
  ...('line' in edit ? { expected: [edit.line.text] } : {}),
})

/** Where an edit is seen: at the first word that differs, or where a removed sentence stood. */
function placeOf(edit: OpenEdit): Place | undefined {
  if (edit.state === 'removed') return edit.near?.placeAt(0)
  if (edit.state === 'new') return edit.sentence.placeAt(0)
  const [tie] = edit.judged.ties
  const { text } = edit.sentence
  const at =
    edit.judged.words.verdict === 'meaning'
      ? firstDifference(edit.line.text, text)
      : tie && tie.change !== 'gone'
        ? tie.tie.start
        : 0
  return edit.sentence.placeAt(Math.min(at, text.length))
}

/** The offset of the first word that two texts do not share. */
function firstDifference(before: string, after: string): number {
  let at = 0
  while (at < after.length && before[at] === after[at]) at += 1
  return after.lastIndexOf(' ', at - 1) + 1
}

const command = (slug: string): string => `\`npm run sign-off -- --article ${slug} --why "…"\``
