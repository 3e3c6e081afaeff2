import { sayRefusal } from '../../anchor/say-outcome.ts'
import type { SignOff } from '../../anchor/sign-off.ts'
import { sayDiff } from '../../anchor/word-diff.ts'
import type { Message, Place, Severity } from '../../model/message.ts'
import type { Article } from '../../model/records.ts'
import type { Edit } from '../../review/article/compare-review.ts'
import { sayChange, sayEdit } from '../../review/article/say-edit.ts'
import { isToldOfSentence, reviewOf, type ArticleReview } from '../signed/reviews.ts'
import type { Content } from '../read/content.ts'
import type { Rule } from './rule.ts'
import { sayCount } from '../../say/count.ts'
import { listed, quoted } from '../../say/quoted.ts'

type State<S extends string, All = SignOff> = Extract<All, { readonly state: S }>
type Where = { readonly content: Content; readonly article: Article }

/**
 * A claim's words are the words someone reviewed. A change in a protected token is an error, a drift of
 * free words a warning. A mark without an entry is an error once its article is published, else a writer
 * could unlock a wording by deleting its entry; before that day it is a warning.
 */
export const wordingIsSignedOff: Rule<'wording-is-signed-off'> = {
  id: 'wording-is-signed-off',
  group: 'Words against the record',
  severity: 'error',
  cause:
    'The words of a marked claim are not those that were reviewed: a number, date, name, negation or hedge changed, more words changed than may drift, or nobody signed them off yet. Small drifts and entries without a mark are warnings.',
  why: 'An edit to the prose can change what is claimed; someone has to look at it again.',
  mend: 'Put the reviewed words back, or look at the change with `npm run sign-off` and accept it with a reason.',
  // A warning says that a mark is gone; so it is while its claim is unknown.
  follows: {
    from: ['claim-exists', 'directive-is-known'],
    unread: 'anything',
    only: 'warning',
    signOffs: 'annotations',
  },
  *judge(content) {
    for (const article of content.corpus.articles.values()) {
      const where = { content, article }
      const review = reviewOf(content, article)
      const unsigned = review.signOffs.filter((signOff) => signOff.state === 'unsigned')
      if (unsigned.length > oneByOne) yield sayMany(where, unsigned)
      const told = new Set<Edit>()
      for (const signOff of review.signOffs) {
        if (isToldOfSentence(review, signOff)) continue
        const edit = review.editsOf(signOff).find((each) => each.state === 'changed')
        if (edit && told.has(edit)) continue
        if (edit) told.add(edit)
        const message = edit
          ? sayWithSentence(where, signOff, edit, changedIn(review, edit))
          : messageOf(where, signOff, unsigned.length > oneByOne)
        if (message) yield message
      }
    }
  },
}

const changedIn = ({ signOffs, editsOf }: ArticleReview, edit: Edit): readonly State<'changed'>[] =>
  signOffs.filter((each) => each.state === 'changed').filter((each) => editsOf(each).includes(edit))

const rule = 'wording-is-signed-off'
const oneByOne = 5 // unsigned marks of an article; more are one message, or they would drown the others
const unsignedWhy = 'A wording that nobody reviewed cannot be held against later edits.'

function messageOf(where: Where, signOff: SignOff, isMany: boolean): Message | undefined {
  switch (signOff.state) {
    case 'unchanged':
    case 'lost': // words marked from outside and not found: `anchor-is-found` speaks of them
      return undefined
    case 'drifted':
      return sayDrifted(where, signOff)
    case 'changed':
      return sayChanged(where, signOff)
    case 'unsigned':
      return isMany ? undefined : sayUnsigned(where, signOff)
    case 'stale':
      return sayStale(where, signOff)
    default:
      return signOff satisfies never
  }
}

const sayChanged = (where: Where, { mark, entry, diff, refusal }: State<'changed'>): Message => ({
  place: placeOfMark(where, mark.start),
  severity: 'error',
  rule,
  what:
    `The words of claim ${quoted(mark.claim)} changed since ${entry.annotation.reviewed}, ` +
    `${refusal ? sayRefusal(refusal) : 'in more words than may drift'}: ${sayDiff(diff)}`,
  why: 'Numbers, dates, names, negations and hedges are what was reviewed: a change in them is another claim.',
  mend: `Put the reviewed words back, or review the claim and run ${command(mark.claim)}.`,
  actual: mark.exact,
  expected: [entry.annotation.exact],
})

/** One message for the marks of a sentence that changed or are new, with all that changed in it. */
function sayWithSentence(
  where: Where,
  signOff: SignOff,
  edit: State<'changed', Edit>,
  changed: readonly State<'changed'>[],
): Message | undefined {
  const mend = `Put the reviewed words back, or review the sentence and run ${commandFor(where)}.`
  const [first] = changed
  if (!first) {
    const message = messageOf(where, signOff, false)
    return message && { ...message, what: `${message.what} ${sayEdit(edit)}`, mend }
  }
  const claims = [...new Set(changed.map(({ mark }) => mark.claim))]
  const reasons = changed.map(({ refusal }) =>
    refusal ? sayRefusal(refusal) : 'in more words than may drift',
  )
  const words =
    `The words of ${claims.length === 1 ? 'claim' : 'claims'} ${listed(claims, 'and')} changed since ` +
    `${first.entry.annotation.reviewed}, ${[...new Set(reasons)].join(' and ')}:`
  return { ...sayChanged(where, first), what: `${words} ${sayChange(edit)}`, mend }
}

const sayDrifted = (where: Where, { mark, entry, diff }: State<'drifted'>): Message => ({
  place: placeOfMark(where, mark.start),
  severity: 'warning',
  rule,
  what: `The words of claim ${quoted(mark.claim)} drifted since ${entry.annotation.reviewed}: ${sayDiff(diff)}`,
  why: 'Small changes of wording add up; a glance keeps the reviewed words current.',
  mend: `Run ${command(mark.claim)}.`,
  actual: mark.exact,
  expected: [entry.annotation.exact],
})

const sayUnsigned = (where: Where, { mark }: State<'unsigned'>): Message => ({
  place: placeOfMark(where, mark.start),
  severity: weightOfUnsigned(where),
  rule,
  what: `The words of claim ${quoted(mark.claim)}, ${quoted(mark.exact)}, are not signed off.`,
  why: unsignedWhy,
  mend: `Review them and run ${command(mark.claim)}.`,
  actual: mark.exact,
})

function sayMany(where: Where, unsigned: readonly State<'unsigned'>[]): Message {
  const claims = [...new Set(unsigned.map(({ mark }) => mark.claim))]
  const marks = sayCount(where.article.marks.length, 'mark')
  return {
    place: placeOfMark(where, unsigned[0]?.mark.start ?? 0),
    severity: weightOfUnsigned(where),
    rule,
    what: `${unsigned.length} of the ${marks} of this article are not signed off: ${listed(claims, 'and')}.`,
    why: unsignedWhy,
    mend: 'Review them and run `npm run sign-off -- --all --why "First review."`.',
  }
}

function sayStale({ content, article }: Where, { entry }: State<'stale'>): Message {
  const { claim, exact } = entry.annotation
  const stillSaid = article.text.includes(exact)
  return {
    place: content.placeOf('annotations', article.slug, ['annotations', entry.index, 'exact']),
    severity: 'warning',
    rule,
    what: `The entry for claim ${quoted(claim)}, ${quoted(exact)}, signs off a mark that the article does not have.`,
    why: 'An entry without a mark looks reviewed and guards nothing.',
    mend: stillSaid
      ? `Mark the words again, or, where they need no mark, take the entry out with ${command(claim)}.`
      : `Put the words back and mark them, or review what stands there instead and run ${commandFor({ content, article })}.`,
    actual: exact,
  }
}

const weightOfUnsigned = ({ content, article }: Where): Severity =>
  article.frontMatter.published <= content.now.toISOString().slice(0, 10) ? 'error' : 'warning'

const command = (claim: string): string => `\`npm run sign-off -- ${claim} --why "…"\``

const placeOfMark = ({ content, article }: Where, start: number): Place =>
  content.prose.get(article.slug)?.placeAt(start) ?? content.placeOf('articles', article.slug)

const commandFor = ({ article }: Where): string =>
  `\`npm run sign-off -- --article ${article.slug} --why "…"\``
