import type { Message } from '../../model/message.ts'
import type { Claim } from '../../model/claim.ts'
import { clausesAbout, clausesOf } from '../../prose/reserve/clauses.ts'
import type { Span } from '../../model/span.ts'
import type { Saying } from '../../prose/reserve/sayings.ts'
import { listed, quoted } from '../../say/quoted.ts'
import type { Content } from '../read/content.ts'
import { spokenSentences, type SpokenSentence } from './claimed.ts'
import type { Finding } from './findings.ts'
import { partiesOfSpeaker, type Mention, type Parties } from './parties.ts'

const rule = 'speaker-is-on-record'

/** Names in the sentences of claims that the claims do not know, and speakers who do not say them, waived or not. */
export function* speakerFindings(content: Content): Generator<Finding> {
  for (const [sentence, parties] of spokenSentences(content)) {
    yield* findingsOfSentence(content, sentence, parties)
  }
}

type Said = Pick<Message, 'what' | 'why' | 'mend'> & { readonly at: Span; readonly words: string }

/** What is found in one sentence. */
export function* findingsOfSentence(
  content: Content,
  sentence: SpokenSentence,
  parties: Parties,
): Generator<Finding> {
  const { slug, block, start } = sentence
  for (const { at, words, ...said } of faultsOf(content, sentence, parties)) {
    const place = content.prose.get(slug)?.placeAt(start + at.start)
    if (!place) continue
    const message = { place, severity: 'error', rule, actual: words, ...said } as const
    yield { slug, block, words, message }
  }
}

function* faultsOf(content: Content, sentence: SpokenSentence, parties: Parties): Generator<Said> {
  const told = new Set<Span>()
  for (const mention of sentence.mentions) {
    const claims = claimsOf(content, sentence, mention, 'or all')
    if (claims.some((claim) => parties.nameableIn(claim).has(mention.party))) continue
    if (claims.length === 0 || parties.isOwn(mention.party)) continue
    told.add(mention)
    yield { at: mention, words: mention.words, ...strange(content, claims, mention) }
  }
  for (const saying of sentence.sayings) {
    const { speaker } = saying
    const claims = claimsOf(content, sentence, saying, 'only these')
    if (claims.length === 0) continue
    if (speaker.kind === 'unknown') {
      if (claims.some((claim) => knows(claim, speaker.words))) continue
      yield { at: saying, words: speaker.words, ...unknown(content, claims, speaker.words) }
    }
    if (speaker.kind !== 'named') continue
    const mentions = speaker.names.flatMap((name) => sentence.mentions[name] ?? [])
    const wrong = mentions.filter(
      (mention) => !claims.some((claim) => parties.speakersOf(claim).has(mention.party)),
    )
    if (isOtherSide(saying, wrong, claims, { sentence, parties })) continue
    const [first] = wrong
    if (!first || wrong.some((mention) => told.has(mention))) continue
    if (partiesOfSpeaker(speaker, sentence.mentions).every((party) => parties.isOwn(party)))
      continue
    yield { at: first, words: first.words, ...notSaying(content, claims, first.words) }
  }
}

/** Verbs of whoever does not say it. */
const opposing =
  /^(?:den|reject|dismiss|disput|contest|doubt|object|question|criticis|bestr(?:eit|itt)|dement|leugn|verw|zurückgew|bezweif|widersp|abgelehnt)/i

type Heard = { readonly sentence: SpokenSentence; readonly parties: Parties }

/** True for the other side, where a sentence tells both: it denies, or published what contradicts the claim. */
function isOtherSide(
  saying: Saying,
  wrong: readonly Mention[],
  claims: readonly Claim[],
  { sentence: { sayings, mentions, text }, parties }: Heard,
): boolean {
  const isDenial = opposing.test(text.slice(saying.start, saying.end))
  return claims.some((claim) => {
    const speakers = parties.speakersOf(claim)
    const isTold = sayings.some(
      ({ speaker }) =>
        speaker.kind === 'described' ||
        partiesOfSpeaker(speaker, mentions).some((party) => speakers.has(party)),
    )
    const others = isDenial ? parties.nameableIn(claim) : parties.opponentsOf(claim)
    const isDisputed = isDenial || claim.status === 'disputed'
    return isTold && isDisputed && wrong.every(({ party }) => others.has(party))
  })
}

/** The claims that words of a sentence are about: those they stand in, else those of their clause. */
function claimsOf(
  { corpus }: Content,
  { text, marks }: SpokenSentence,
  { start }: Span,
  otherwise: 'or all' | 'only these',
): readonly Claim[] {
  const within = marks.filter((mark) => mark.start <= start && start < mark.end)
  const clauses = clausesOf(text)
  const beside = marks.filter((mark) =>
    clausesAbout(clauses, mark).some((clause) => clause.start <= start && start < clause.end),
  )
  const near = within.length > 0 ? within : beside
  const chosen = near.length > 0 || otherwise === 'only these' ? near : marks
  return [...new Set(chosen.map(({ claim }) => claim))].flatMap((id) => corpus.claims.get(id) ?? [])
}

const letters = 4 // that a name and the word for who belongs to it have in common: `Korea`, `Koreans`

/** True where a claim itself uses a word that begins like this one. */
function knows(claim: Claim, word: string): boolean {
  const texts = [claim.statement, claim.because, claim.status === 'error' ? claim.record : '']
  const head = word.slice(0, letters)
  return texts.some((text) => new RegExp(`(?<!\\p{L})${head}`, 'u').test(text))
}

const why = 'Who is named beside a claim, and who says it, is part of what it claims.'

const namesOf = (claims: readonly Claim[]): string =>
  listed(
    claims.map(({ id }) => id),
    'and',
  )

/** Who says the claims, as they stand in running text. */
function saidBy({ corpus }: Content, claims: readonly Claim[]): readonly string[] {
  const ids = new Set(claims.flatMap((claim) => claim.saidBy))
  return [...ids].flatMap((id) => {
    const entity = corpus.entities.get(id)
    return entity ? [entity.inProse ?? entity.name] : []
  })
}

type Words = Pick<Message, 'what' | 'why' | 'mend'>

function strange(
  { corpus }: Content,
  claims: readonly Claim[],
  { party, words }: { readonly party: string; readonly words: string },
): Words {
  const ref = corpus.entities.has(party) ? `, or \`entities/${party}\` in \`values\`` : ''
  return {
    what: `${quoted(words)} stands in the sentence of ${namesOf(claims)}, whose record does not name it.`,
    why,
    mend: `Name who was meant; or, if the name is right, say in the claim what ties it to ${quoted(words)}: in its statement, a source by them${ref}.`,
  }
}

function notSaying(content: Content, claims: readonly Claim[], words: string): Words {
  const speakers = saidBy(content, claims)
  return {
    what: `${quoted(words)} says so in the sentence of ${namesOf(claims)}; ${
      speakers.length > 0
        ? `by its record it is said by ${listed(speakers, 'and')}`
        : 'no source that supports it is theirs'
    }.`,
    why,
    mend: `${speakers.length > 0 ? `Write ${listed(speakers)}; or, if` : 'If'} ${quoted(words)} says so, add them to \`saidBy\` or cite where they do.`,
  }
}

const unknown = (content: Content, claims: readonly Claim[], words: string): Words => ({
  what: `${quoted(words)} says so in the sentence of ${namesOf(claims)}, and nobody on record is called that.`,
  why,
  mend:
    saidBy(content, claims).length > 0
      ? `Write ${listed(saidBy(content, claims))}, or add who is meant to \`data/entities.json\` and to \`saidBy\`.`
      : 'Add who is meant to `data/entities.json` and to `saidBy`.',
})
