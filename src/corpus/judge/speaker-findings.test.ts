import { beforeAll, expect, test } from 'vitest'
import { enough } from '../../../.config/enough.ts'
import { loadedOnce } from '../loaded-once.ts'
import type { Content } from '../read/content.ts'
import { spoken, spokenSentences, type SpokenSentence } from './claimed.ts'
import type { Mention, Parties } from './parties.ts'
import { findingsOfSentence } from './speaker-findings.ts'

let content: Content
let sentences: readonly (readonly [SpokenSentence, Parties])[]
beforeAll(() => {
  ;({ content } = loadedOnce('content'))
  sentences = [...spokenSentences(content)]
}, 120_000)

const isRefused = (sentence: SpokenSentence, parties: Parties): boolean =>
  !findingsOfSentence(content, sentence, parties).next().done

/** A sentence with one name in it exchanged. */
function exchanged(sentence: SpokenSentence, mention: Mention, name: string, parties: Parties) {
  const { text, marks } = sentence
  const moved = (offset: number): number =>
    offset <= mention.start ? offset : offset + name.length - mention.words.length
  return spoken(
    {
      ...sentence,
      text: text.slice(0, mention.start) + name + text.slice(mention.end),
      marks: marks.map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end) })),
    },
    parties,
  )
}

/** How many of the exchanges of one name for each other are refused, over those that are chosen. */
function tally(isChosen: (sentence: SpokenSentence, mention: Mention, index: number) => boolean) {
  const count = { refused: 0, all: 0 }
  for (const [sentence, parties] of sentences) {
    for (const [i, mention] of sentence.mentions.entries()) {
      if (!isChosen(sentence, mention, i)) continue
      for (const { id, name, inProse } of content.corpus.entities.values()) {
        if (id === mention.party || parties.isOwn(id)) continue
        const other = (inProse ?? name).replace(/^the\s+/i, '')
        count.all++
        if (isRefused(exchanged(sentence, mention, other, parties), parties)) count.refused++
      }
    }
  }
  return count
}

test('the sentences of the published content name whom their claims name', () => {
  expect(sentences.filter((each) => isRefused(...each)).map(([{ text }]) => text)).toEqual([])
})

test('a speaker exchanged for another is refused, but for those on the claim’s own record', () => {
  const { refused, all } = tally(({ sayings }, _, i) =>
    sayings.some(({ speaker }) => speaker.kind === 'named' && speaker.names.includes(i)),
  )
  expect(all).toBeGreaterThanOrEqual(enough(1000))
  expect(refused).toBeGreaterThanOrEqual(enough(0.95 * all))
}, 120_000)

test('so is any name in the sentence of a claim', () => {
  const { refused, all } = tally(() => true)
  expect(all).toBeGreaterThanOrEqual(enough(4000))
  expect(refused).toBeGreaterThanOrEqual(enough(0.9 * all))
}, 120_000)

test('an office is known without the state that it is of', () => {
  const known = sentences.flatMap(([sentence, parties]) =>
    sentence.mentions.slice(0, 1).map((mention) => [sentence, mention, parties] as const),
  )
  const houses = [...content.corpus.entities.values()].flatMap(
    ({ name }) => /^US (\p{Lu}\p{Ll}+ .+)$/u.exec(name)?.[1] ?? [],
  )
  const named = houses.filter((house) =>
    known.some(([sentence, mention, parties]) =>
      exchanged(sentence, mention, house, parties).mentions.some(({ words }) => words === house),
    ),
  )
  expect(named).toEqual(houses)
})
