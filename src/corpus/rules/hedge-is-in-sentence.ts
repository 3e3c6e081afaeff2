import type { Message } from '../../model/message.ts'
import type { Mark } from '../../model/records.ts'
import type { Status } from '../../model/status.ts'
import { hedges, type HedgeKind } from '../../prose/hedges.ts'
import { hedgesIn, reserveOf } from '../../prose/sentence-hedges.ts'
import { sentencesAt, sentencesOf } from '../../prose/sentences.ts'
import type { Content } from '../content.ts'
import { unwaived, type Finding } from '../findings.ts'
import { listed, quoted } from '../wording.ts'

/** A sentence with an attributed, estimate or speculation claim carries its attribution or hedge in its words. */
export function* hedgeIsInSentence(content: Content): Iterable<Message> {
  yield* unwaived(bareSentences(content), content)
}

/** The sentences that lack it, waived or not; a claim that runs over several is told once. */
export function* bareSentences(content: Content): Iterable<Finding> {
  for (const [slug, { marks }] of content.corpus.articles) {
    for (const mark of marks) {
      const finding = bareSentence(content, slug, mark)
      if (finding) yield finding
    }
  }
}

function bareSentence(content: Content, slug: string, mark: Mark): Finding | undefined {
  const prose = content.prose.get(slug)
  const status = content.corpus.claims.get(mark.claim)?.status
  const kinds = status && reserveOf(status)
  const block = prose?.blocks.findIndex(({ start, end }) => start <= mark.start && mark.start < end)
  const range = block === undefined ? undefined : prose?.blocks[block]
  if (!prose || !status || !kinds || block === undefined || !range) return undefined
  const text = prose.text.slice(range.start, range.end)
  const stretch = { start: mark.start - range.start, end: mark.end - range.start }
  const bare = sentencesAt(sentencesOf(text), stretch)
    .map(({ start, end }) => text.slice(start, end))
    .find((sentence) => !hedgesIn(sentence).some(({ kind }) => kinds.includes(kind)))
  if (bare === undefined) return undefined
  const message: Message = {
    place: prose.placeAt(mark.start),
    severity: 'error',
    rule: 'hedge-is-in-sentence',
    what: `The sentence of ${quoted(mark.claim)} (${status}) states it without reserve: ${quoted(bare)}.`,
    why: 'A sentence is copied without our marks, and must stay honest then.',
    mend: mendFor(status, kinds),
    actual: bare,
  }
  return { slug, block, message }
}

function mendFor(status: Status, kinds: readonly HedgeKind[]): string {
  const examples = kinds.flatMap((kind) =>
    hedges.filter((hedge) => hedge.kind === kind && isUsual(hedge.words)),
  )
  const words = listed([...new Set(examples.map((hedge) => hedge.words))])
  return status === 'attributed'
    ? `Say who says so in the sentence, with a word such as ${words}.`
    : `Put a word such as ${words} into the sentence.`
}

const usual: ReadonlySet<string> = new Set([
  'said',
  'according to',
  'reported',
  'alleged',
  'likely',
  'possibly',
  'about',
  'estimated',
  'our estimate',
  'a guess',
  'guess',
  'speculation',
  'no evidence',
  'suggests',
])
const isUsual = (words: string): boolean => usual.has(words)
