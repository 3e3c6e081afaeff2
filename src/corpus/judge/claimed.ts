import { WeakMemory } from '../../model/memory.ts'
import type { Content } from '../read/content.ts'
import { claimSentences, type ClaimSentence } from './claim-sentences.ts'
import { partiesOf, type Heard, type Parties } from './parties.ts'

/** A sentence with claims, who is named in it and who says something. */
export type SpokenSentence = ClaimSentence & Heard

const known = new WeakMemory<Content, readonly SpokenSentence[]>()

/** Every sentence with claims, read for who speaks, and what is known of the parties. */
export function* spokenSentences(content: Content): Generator<readonly [SpokenSentence, Parties]> {
  const parties = partiesOf(content.corpus)
  const sentences =
    known.get(content) ?? [...claimSentences(content)].map((each) => spoken(each, parties))
  known.set(content, sentences)
  for (const sentence of sentences) yield [sentence, parties]
}

/** A sentence read for who speaks. */
export const spoken = (sentence: ClaimSentence, parties: Parties): SpokenSentence => ({
  ...sentence,
  ...parties.hear(sentence.text),
})
