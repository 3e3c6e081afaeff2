import { beforeAll, describe, expect, test } from 'vitest'
import { enough } from '../../../.config/enough.ts'
import { loadedOnce } from '../loaded-once.ts'
import type { Content } from '../read/content.ts'
import { covers, leavesOf, type Leave } from './findings.ts'
import { findingsOf } from './quotation-findings.ts'
import { faultsOfQuote } from './quote-faults.ts'
import { quotedWords, type QuotedWords } from './quoted-words.ts'

let content: Content
let leaves: readonly Leave[]
beforeAll(() => {
  ;({ content } = loadedOnce('content'))
  leaves = leavesOf(content)
}, 120_000)

/** True where a reader would be shown these words in quotation marks without a message. */
function isSilent(quoted: QuotedWords, words: string): boolean {
  const found = [...findingsOf(content, { ...quoted, words })]
  return found.every((finding) => leaves.some((leave) => covers(leave, finding)))
}

/** The words with each in turn exchanged, put into brackets with another, or with one put in before it. */
function* changesOf(words: string): Generator<string> {
  const places = [...words.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu)]
  for (const { 0: word, index } of places) {
    const [before, after] = [words.slice(0, index), words.slice(index + word.length)]
    for (const other of ['supports', 'accepts', 'never', '[knowingly] ' + word, 'exactly ' + word])
      yield before + other + after
  }
}

describe('in the published content', () => {
  test('every quotation is what a source has, or waived', () => {
    const all = [...quotedWords(content)]
    expect(all.length).toBeGreaterThanOrEqual(enough(80))
    expect(all.filter((quoted) => !isSilent(quoted, quoted.words ?? ''))).toEqual([])
  })

  test('a word of a quotation is never exchanged or put in unnoticed, wherever it stands', () => {
    let changed = 0
    const silent: string[] = []
    for (const quoted of quotedWords(content)) {
      for (const words of changesOf(quoted.words ?? '')) {
        changed++
        if (isSilent(quoted, words)) silent.push(words)
      }
    }
    expect(changed).toBeGreaterThanOrEqual(enough(800))
    expect(silent).toEqual([])
  }, 120_000)

  test('nor in what evidence quotes', () => {
    const silent: string[] = []
    for (const { evidence } of content.corpus.claims.values()) {
      for (const { quote = '', source } of evidence) {
        for (const words of changesOf(quote)) {
          if (faultsOfQuote(words, content.extracts.get(source) ?? '').length === 0)
            silent.push(words)
        }
      }
    }
    expect(silent).toEqual([])
  }, 120_000)
})
