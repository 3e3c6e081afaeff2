import type { Message } from '../../model/message.ts'
import type { Mark } from '../../model/records.ts'
import type { Status } from '../../model/status.ts'
import { hedgesIn, reserveOf } from '../../prose/reserve/sentence-hedges.ts'
import { sentencesAt, sentencesOf } from '../../prose/text/sentences.ts'
import type { Content } from '../read/content.ts'
import { unwaived, type Finding } from '../judge/findings.ts'
import { listed, quoted } from '../../say/quoted.ts'
import type { Rule } from './rule.ts'

/** A sentence with an attributed, estimate or speculation claim carries its attribution or hedge in its words. */
export const hedgeIsInSentence: Rule<'hedge-is-in-sentence'> = {
  id: 'hedge-is-in-sentence',
  group: 'Words against the record',
  severity: 'error',
  cause:
    'The sentence of an attributed, estimated or speculative claim states it without attribution or reserve.',
  why: 'A sentence is copied without our marks, and must stay honest then.',
  mend: 'Put who says it, or a word such as “about”, “likely” or “alleged”, into the sentence itself.',
  *judge(content) {
    yield* unwaived(bareSentences(content), content)
  },
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
    what: `The sentence of ${quoted(mark.claim)} (${status}) states it without reserve: ${quoted(bare.replace(/\.$/, ''))}.`,
    why: 'A sentence is copied without our marks, and must stay honest then.',
    mend: mendFor(status, speakersOf(content, mark.claim)),
    actual: bare,
  }
  return { slug, block, message }
}

/** The parties that a claim names, as they stand in running text. */
function speakersOf({ corpus }: Content, id: string): readonly string[] {
  return (corpus.claims.get(id)?.saidBy ?? []).flatMap((party) => {
    const entity = corpus.entities.get(party)
    return entity ? [entity.inProse ?? entity.name] : []
  })
}

/** The mend by status, with the words that serve best. */
function mendFor(status: Status, speakers: readonly string[]): string {
  switch (status) {
    case 'attributed': {
      const who = speakers.length > 0 ? `${listed(speakers, 'and')} ` : ''
      return `Name who says so in the sentence: ${who}with ${listed(['said', 'according to', 'reported', 'alleged'])}.`
    }
    case 'estimate':
      return `Put a word such as ${listed(['about', 'estimated', 'likely', 'our estimate'])} into the sentence.`
    case 'speculation':
      return `Say that it is a guess: ${listed(['a guess', 'perhaps', 'no evidence', 'nobody knows'])}.`
    case 'fact':
    case 'disputed':
    case 'error':
      return 'Say how firmly it is known.'
    default:
      return status satisfies never
  }
}
