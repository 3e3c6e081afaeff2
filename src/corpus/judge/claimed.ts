import { remembering } from '../../model/memory.ts'
import type { Claimed } from '../../prose/reserve/reserve.ts'
import { sayingsIn } from '../../prose/reserve/sayings.ts'
import type { Content } from '../read/content.ts'
import { claimSentences, type ClaimSentence } from './claim-sentences.ts'
import { partiesOf, type Mention, type Parties } from './parties.ts'

/** A sentence with claims, who is named in it and who says something. */
export type SpokenSentence = ClaimSentence & {
  readonly mentions: readonly Mention[]
  readonly sayings: Claimed['sayings']
}

/** Every sentence with claims, read for who speaks, and what is known of the parties. */
export function* spokenSentences(content: Content): Generator<readonly [SpokenSentence, Parties]> {
  const parties = partiesOf(content.corpus)
  for (const sentence of claimSentences(content)) yield [spoken(sentence, parties), parties]
}

/** A sentence read for who speaks; the same words are read once. */
export function spoken(sentence: ClaimSentence, parties: Parties): SpokenSentence {
  const read = readFor.get(parties) ?? remembering((text) => heard(text, parties))
  readFor.set(parties, read)
  return { ...sentence, ...read(sentence.text) }
}

type Heard = Pick<SpokenSentence, 'mentions' | 'sayings'>

const readFor = new WeakMap<Parties, (text: string) => Heard>()

function heard(text: string, parties: Parties): Heard {
  const mentions = parties.mentionsIn(text)
  return { mentions, sayings: sayingsIn(text, mentions) }
}
