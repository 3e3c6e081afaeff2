import type { Message } from '../../model/message.ts'
import type { Mark } from '../../model/records.ts'
import type { Claim } from '../../model/claim.ts'
import type { Status } from '../../model/status.ts'
import { grammar } from '../../prose/grammar/in-use.ts'
import { isReserveKept, owesReserve } from '../../prose/reserve/reserve.ts'
import type { Speaker } from '../../prose/reserve/sayings.ts'
import { spoken, spokenSentences, type SpokenSentence } from '../judge/claimed.ts'
import { partiesOfSpeaker, type Parties } from '../judge/parties.ts'
import type { Content } from '../read/content.ts'
import { unwaived, type Finding } from '../judge/findings.ts'
import { asReviewed } from '../signed/as-reviewed.ts'
import { listed, quoted } from '../../say/quoted.ts'
import type { Rule } from './rule.ts'

/** A sentence with a claim that is attributed, estimated, disputed or a guess says so of the claim’s own words. */
export const hedgeIsInSentence: Rule<'hedge-is-in-sentence'> = {
  id: 'hedge-is-in-sentence',
  group: 'Words against the record',
  severity: 'error',
  cause:
    'The sentence of an attributed, estimated, disputed or speculative claim states it without attribution or reserve: nobody who may say it is the subject of a verb of saying in its clause, no “according to”, and no hedge stands in its words or just before them. For a disputed claim the sentence beside it may say that it is disputed.',
  why: 'A sentence is copied without our marks, and must stay honest then.',
  mend: 'Put who says it, or a word such as “about”, “likely” or “alleged”, into the sentence itself.',
  *judge(content) {
    yield* unwaived(bareSentences(content), content)
  },
}

/** The sentences that lack it, waived or not; a claim that runs over several is told once. */
export function* bareSentences(content: Content): Iterable<Finding> {
  if (grammar().reads === 'numerals') return
  const told = new Set<Mark>()
  for (const [sentence, parties] of spokenSentences(content)) {
    for (const { claim: id, mark } of sentence.marks) {
      const claim = content.corpus.claims.get(id)
      if (!claim || !owesReserve(claim.status) || told.has(mark)) continue
      if (keepsReserve(claim, sentence, { mark, parties })) continue
      // A slip of the keys takes nobody's word away.
      const reviewed = asReviewed(content, sentence)
      if (reviewed && keepsReserve(claim, spoken(reviewed, parties), { mark, parties })) continue
      told.add(mark)
      yield bare(content, { ...sentence, start: mark.start }, claim)
    }
  }
}

type Marked = { readonly mark: Mark; readonly parties: Parties }

function keepsReserve(claim: Claim, sentence: SpokenSentence, { mark, parties }: Marked): boolean {
  const words = sentence.marks.find((each) => each.mark === mark)
  if (!words) throw new Error('invalid sentence: it has no such mark')
  return isReserveKept(claim.status, {
    sentence: sentence.text,
    words: { start: words.start, end: words.end },
    others: sentence.marks.filter((other) => other.mark !== mark),
    sayings: sentence.sayings,
    neighbours: sentence.neighbours,
    maySay: (speaker) =>
      maySay(claim, partiesOfSpeaker(speaker, sentence.mentions), { speaker, parties }),
  })
}

type Speaking = { readonly speaker: Speaker; readonly parties: Parties }

/** True for a speaker whose word a claim may be; the writer’s own word makes no claim of somebody else’s honest. */
function maySay(claim: Claim, named: readonly string[], { speaker, parties }: Speaking): boolean {
  switch (speaker.kind) {
    case 'named': {
      const speakers = parties.speakersOf(claim)
      return named.some((party) => speakers.has(party))
    }
    case 'own':
      return claim.status !== 'attributed' || claim.saidBy.some((id) => parties.isOwn(id))
    case 'described':
      return true
    case 'unknown':
      return false
    default:
      return speaker satisfies never
  }
}

function bare(
  content: Content,
  { slug, block, start, text }: SpokenSentence,
  claim: Claim,
): Finding {
  const { id, status } = claim
  const place = content.prose.get(slug)?.placeAt(start) ?? content.placeOf('articles', slug)
  const message: Message = {
    place,
    severity: 'error',
    rule: 'hedge-is-in-sentence',
    what: `The sentence of ${quoted(id)} (${status}) states it without reserve: ${quoted(text.replace(/\.$/, ''))}.`,
    why: 'A sentence is copied without our marks, and must stay honest then.',
    mend: mendFor(status, speakersOf(content, id)),
    actual: text,
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
    case 'disputed': {
      const who = speakers.length > 0 ? `${listed(speakers, 'and')} ` : ''
      return `Say in the sentence, or the one beside it, that it is disputed, or who says so: ${who}with ${listed(['said', 'according to', 'claimed'])}.`
    }
    case 'fact':
    case 'error':
      return 'Say how firmly it is known.'
    default:
      return status satisfies never
  }
}
