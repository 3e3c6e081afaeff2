import type { Site } from '../../model/site.ts'
import { debtsOf } from '../../review/record/debts.ts'
import type { Change } from '../../review/record/changes.ts'
import { isMeaning, type RecordReview } from '../../review/record/review-records.ts'
import { textOf } from '../../review/record/fields.ts'
import { sayChange } from '../../review/record/say-change.ts'
import { sayDate } from '../../say/date.ts'
import { listed, quoted } from '../../say/quoted.ts'
import { sayNumber } from '../../say/number.ts'
import { isAtFault } from '../numbers/record-numbers.ts'
import { isReadable } from '../judge/readable.ts'
import type { Content } from '../read/content.ts'
import { nounOf } from '../read/layout.ts'
import type { Fault, Rule } from './rule.ts'

const oneByOne = 5 // unreviewed records of a collection; more are one message, or they would drown the others

/**
 * Every field of the record that readers see, or that decides what they see, is as somebody reviewed it. What is
 * proven to say the same needs no new review; what is not proven the same is not the same.
 */
export const recordIsReviewed: Rule<'record-is-reviewed'> = {
  id: 'record-is-reviewed',
  group: 'Words against the record',
  severity: 'error',
  cause:
    'A field of a claim, a datum, a source, a term, a figure or of `site.json` is not as it was reviewed, or was never reviewed, or a number in its words is bound to another datum than when it was signed. While writing it is a warning; what is published may hold none.',
  why: 'A review covers what it covered: who changes a speaker, a note or a label changes what readers are told.',
  mend: 'Put the reviewed value back, or look at the change with `npm run sign-off -- --records` and sign it.',
  *judge(content) {
    const all = [...content.recordReviews.values()].filter((review) => isReadable(review, content))
    const severity = content.isPublishing ? 'error' : 'warning'
    if (all.length > 0 && all.every(({ state }) => state === 'new')) {
      yield { severity, ...nothingReviewed(all, content) }
      return
    }
    const unseen = Map.groupBy(
      all.filter(({ state }) => state === 'new'),
      ({ collection }) => collection,
    )
    for (const group of unseen.values()) {
      for (const fault of notReviewed(group, content)) yield { severity, ...fault }
    }
    for (const review of all) {
      if (review.state === 'gone') yield { severity, ...removed(review, content) }
      if (review.state !== 'reviewed') continue
      for (const change of review.changes) {
        if (isMeaning(change) && !isToldOtherwise(review, change, content))
          yield { severity, ...changed(review, change, content) }
      }
    }
  },
}

/** What could not be read binds nothing, and nothing is what a number at fault is bound to: both are told as that. */
const isToldOtherwise = (review: RecordReview, { name, at }: Change, content: Content): boolean =>
  textOf(name) !== undefined && (content.broken.all().length > 0 || isAtFault(content, review, at))

const command = (record: string): string => `\`npm run sign-off -- --records ${record}\``

function nothingReviewed(all: readonly RecordReview[], { placeOf }: Content): Fault {
  return {
    place: placeOf('site', ''),
    what: `Nothing of the record is reviewed yet, ${sayNumber(all.length)} entries.`,
    why: 'What nobody reviewed cannot be held against later edits.',
    mend: 'Look at it, and sign it with `npm run sign-off -- --records --all`.',
  }
}

function* notReviewed(
  group: readonly RecordReview[],
  { placeOf, corpus }: Content,
): Generator<Fault> {
  const why = 'What nobody reviewed cannot be held against later edits.'
  const [first] = group
  if (first && group.length > oneByOne) {
    const ids = group.map(({ id }) => id)
    yield {
      place: placeOf(first.collection, first.id),
      what: `${sayNumber(group.length)} entries of ${quoted(first.collection)} are not reviewed yet: ${listed(ids, 'and')}.`,
      why,
      mend: 'Look at them, and sign them with `npm run sign-off -- --records --all`.',
    }
    return
  }
  for (const review of group) {
    yield {
      place: placeOf(review.collection, review.id),
      what: `${sayRecord(review, corpus.site)} is not reviewed yet.`,
      why,
      mend: `Look at it, and sign it with ${command(review.record)}.`,
      actual: review.id,
    }
  }
}

function removed(review: RecordReview, content: Content): Fault {
  const [line] = review.reviewed.values()
  return {
    place: content.placeOfReview(line?.field ?? review.record),
    what: `${sayRecord(review, content.corpus.site)} was taken out since it was reviewed${line ? sayReview(line) : ''}.`,
    // Before anything is published there is no address that could lead nowhere.
    why: content.addresses
      ? 'An address that was published leads nowhere, and what it said is said no longer.'
      : 'What it said is said no longer, and nobody has looked at that.',
    mend: `Put it back, or sign that it is gone with ${command(review.record)}.`,
    actual: review.id,
  }
}

function changed(review: RecordReview, change: Change, content: Content): Fault {
  const line = 'review' in change ? change.review : latest(review)
  const since = `since it was reviewed${line ? sayReview(line) : ''}`
  const isIndebted =
    (change.name === 'status' || change.name === 'statement') && debtsOf(review).length > 0
  const debt = isIndebted ? ', and its history does not tell of it' : ''
  const { verb, undo } = wordsFor[change.state]
  const text = textOf(change.name)
  if (text !== undefined) {
    return {
      place: content.placeOf(review.collection, review.id, change.at),
      what: `The ${quoted(text)} of ${inSentence(review, content.corpus.site)} has the words that were reviewed${line ? sayReview(line) : ''}, and a number in it is bound otherwise: ${sayChange(change)}`,
      mend: `Put the data back as they were, or look whether the number still says what is meant and sign it with ${command(review.record)}.`,
    }
  }
  return {
    place: content.placeOf(review.collection, review.id, change.at),
    what: sentenceOf(
      `The ${quoted(change.name)} of ${inSentence(review, content.corpus.site)} ${verb} ${since}${debt}: ${sayChange(change)}`,
    ),
    mend: isIndebted
      ? `${undo}, or sign the change and say why in the claim’s history: \`npm run sign-off -- --records ${review.record} --why "…"\`.`
      : `${undo}, or look at the change and sign it with ${command(review.record)}.`,
    actual: 'is' in change ? String(change.is) : undefined,
    expected: 'was' in change ? [String(change.was)] : undefined,
  }
}

const wordsFor: Readonly<
  Record<Change['state'], { readonly verb: string; readonly undo: string }>
> = {
  changed: { verb: 'changed', undo: 'Put the reviewed value back' },
  added: { verb: 'was put in', undo: 'Take it out again' },
  removed: { verb: 'was taken out', undo: 'Put it back' },
}

/** Words with a full stop, unless they are a text that ends with one. */
const sentenceOf = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`)

/** The review of a record that was the last. */
const latest = ({ reviewed }: RecordReview) =>
  [...reviewed.values()].reduce<{ reviewed: string; by: string } | undefined>(
    (last, line) => (last && last.reviewed >= line.reviewed ? last : line),
    undefined,
  )

const sayReview = ({ reviewed, by }: { readonly reviewed: string; readonly by: string }): string =>
  ` on ${sayDate(reviewed)} by ${by}`

const inSentence = ({ collection, id }: RecordReview, site: Site): string =>
  collection === 'site' ? '`site.json`' : `${nounOf(collection, site)} ${quoted(id)}`

function sayRecord(review: RecordReview, site: Site): string {
  const words = inSentence(review, site)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
