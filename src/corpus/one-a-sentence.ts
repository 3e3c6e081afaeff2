import type { Message, Place, RuleId } from '../model/message.ts'
import { byPlace } from '../model/message.ts'
import { sayOnce } from '../say/once.ts'
import type { Content } from './read/content.ts'
import { sentencesIn } from './signed/reviews.ts'

/** The rules that judge the words of a sentence: what is first wrong with it is told first, that it changed last. */
const order: readonly RuleId[] = [
  'number-matches-datum',
  'number-is-bound',
  'number-is-read',
  'quotation-is-sourced',
  'speaker-is-on-record',
  'hedge-is-in-sentence',
  'wording-is-signed-off',
  'sentence-is-reviewed',
]

const ofReviews: ReadonlySet<RuleId> = new Set(['wording-is-signed-off', 'sentence-is-reviewed'])

/** What is wrong with a mark, a link or a picture: mending it changes the sentence, which is looked at afterwards. */
const ofMarks: ReadonlySet<RuleId> = new Set([
  'directive-is-known',
  'content-is-inert',
  'claim-exists',
  'term-exists',
  'figure-exists',
  'source-exists',
  'picture-exists',
  'picture-has-words',
  'link-leads-somewhere',
])

/** Messages with one for each sentence of an article, under its heaviest rule, that holds all that is wrong with it. */
export function oneASentence(all: readonly Message[], content: Content): readonly Message[] {
  const messages = withoutReviewsOfFaults(all, content)
  const ofWords = messages.filter(({ rule }) => order.includes(rule))
  const files = Map.groupBy(ofWords, ({ place }) => place.file)
  const merged = new Map<Message, Message | undefined>()
  for (const article of content.corpus.articles.values()) {
    const { file } = content.placeOf('articles', article.slug)
    const own = files.get(file) ?? []
    if (own.length < 2) continue
    const heads = sentencesIn(content, article)
      .filter(({ span }) => span)
      .map(({ placeAt }) => placeAt(0))
    const bySentence = Map.groupBy(own, ({ place }) => headOf(place, heads))
    for (const [head, group] of bySentence) {
      const [first] = group
      if (!head || !first || group.length < 2) continue
      for (const each of group) merged.set(each, undefined)
      merged.set(first, asOne(group))
    }
  }
  return messages.flatMap((message) =>
    merged.has(message) ? (merged.get(message) ?? []) : [message],
  )
}

/** Without the reviews of sentences, pictures and figures in which a mark is at fault. */
function withoutReviewsOfFaults(
  messages: readonly Message[],
  content: Content,
): readonly Message[] {
  const faults = messages.filter(({ rule, severity }) => severity === 'error' && ofMarks.has(rule))
  const files = Map.groupBy(faults, ({ place }) => place.file)
  const followed = new Set<Message>()
  for (const article of content.corpus.articles.values()) {
    const { file } = content.placeOf('articles', article.slug)
    const own = files.get(file)
    if (!own) continue
    const heads = sentencesIn(content, article)
      .filter(({ span }) => span)
      .map(({ placeAt }) => placeAt(0))
    const lines = new Set(own.map(({ place }) => place.line))
    const faulty = new Set(own.map(({ place }) => headOf(place, heads)))
    for (const message of messages) {
      if (message.rule !== 'sentence-is-reviewed' || message.place.file !== file) continue
      const head = headOf(message.place, heads)
      if (lines.has(message.place.line) || (head && faulty.has(head))) followed.add(message)
    }
  }
  return messages.filter((message) => !followed.has(message))
}

/** Where the sentence begins in which a place stands; undefined before the first. */
const headOf = (place: Place, heads: readonly Place[]): Place | undefined =>
  heads.findLast(
    (head) => head.line < place.line || (head.line === place.line && head.column <= place.column),
  )

function asOne(group: readonly Message[]): Message {
  const sorted = group.toSorted((a, b) => rank(a) - rank(b) || byPlace(a, b))
  const heaviest = sorted.find(({ severity }) => severity === 'error') ?? sorted[0]
  if (!heaviest) throw new Error('invalid sentence: without a message')
  const once = (texts: readonly string[]) => [...new Set(texts)].join(' ')
  // Where something is wrong with the words, looking at them is for afterwards.
  const faults = sorted.filter(({ rule }) => !ofReviews.has(rule))
  const expected = sorted.flatMap((message) => message.expected ?? [])
  const actual = once(sorted.flatMap((message) => message.actual ?? []))
  return {
    ...heaviest,
    what: once(sorted.map(({ what }) => what)),
    mend: sayOnce([
      ...faults.map(({ mend }) => mend),
      ...sorted.filter((one) => !faults.includes(one)).map(({ mend }) => mend),
    ]),
    ...(actual === '' ? {} : { actual }),
    ...(expected.length === 0 ? {} : { expected }),
  }
}

const rank = ({ severity, rule }: Message): number =>
  (severity === 'error' ? 0 : order.length) + order.indexOf(rule)
