import { describe, expect, test } from 'vitest'
import { enough } from '../../../.config/enough.ts'
import { loadedOnce } from '../loaded-once.ts'
import type { Content } from '../read/content.ts'
import { readNumbers } from './read-numbers.ts'
import type { HeldText } from './held-text.ts'
import { leavesOf, quotedAt, quotedIn } from '../judge/findings.ts'
import { faultsOf, recordNumbers, type NumberedText } from './record-numbers.ts'

const following = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen'
    .split(' ')
    .map((word, i, all) => [word, all[i + 1] ?? 'twenty']),
)

/** The next number, written the same way; undefined for a word that is none. */
function next(word: string): string | undefined {
  if (/^\d/.test(word)) return String(Number(word) + 1).padStart(word.length, '0')
  const after = following.get(word.toLowerCase())
  return /^\p{Lu}/u.test(word) ? after?.replace(/^./, (letter) => letter.toUpperCase()) : after
}

type Raised = { readonly words: string; readonly to: string; readonly becomes: string }

/** Every number of the record's texts plus one, digits by digits and word by word: what becomes of it. */
function* raised(content: Content): Generator<Raised> {
  for (const { held, numbers } of recordNumbers(content)) {
    for (const { start, end, words } of numbers) {
      for (const [word, at] of wordsIn(held.text.slice(start, end))) {
        const to = next(word)
        if (to === undefined) continue
        const from = start + at
        const text = held.text.slice(0, from) + to + held.text.slice(from + word.length)
        const read = {
          held: { ...held, text },
          numbers: readNumbers({ ...held, text }, content.corpus),
        }
        const own = read.numbers.find((one) => one.start <= from && from < one.end)
        const isRefused =
          faultsOf(read, content).length > 0 || isAtOddsWithWaiver(content, held, read)
        yield { words, to, becomes: isRefused ? 'refused' : (own?.outcome.kind ?? 'silent') }
      }
    }
  }
}

/**
 * True where a waiver of the record quotes what no number at fault stands in, or what stands in several places: what
 * `waiver-gives-reason` refuses.
 */
function isAtOddsWithWaiver(content: Content, held: HeldText, read: NumberedText): boolean {
  const texts = recordNumbers(content).map((text) => (text.held === held ? read : text))
  const faulty = texts.flatMap(({ held: { record, text }, numbers }) =>
    numbers.flatMap(({ start, end, outcome }) =>
      outcome.kind === 'fault' && nameOf(record) === nameOf(held.record)
        ? [{ text, start, end }]
        : [],
    ),
  )
  const own = leavesOf(content).filter(
    (leave) =>
      leave.rule.startsWith('number-') && 'id' in leave && nameOf(leave) === nameOf(held.record),
  )
  return own
    .flatMap(({ reason }) => quotedIn(reason))
    .some((words) => {
      const places = faulty.flatMap((within) => {
        const at = quotedAt(words, within)
        return at === undefined ? [] : [`${at} ${within.text}`]
      })
      return new Set(places).size !== 1
    })
}

const nameOf = (record: { readonly collection?: string; readonly id?: string } | undefined) =>
  `${record?.collection ?? ''}/${record?.id ?? ''}`

const wordsIn = (text: string): readonly (readonly [word: string, at: number])[] =>
  [...text.matchAll(/\d+|\p{L}+/gu)].map((match) => [match[0], match.index])

describe.each([
  ['content', enough(800)],
  ['src/corpus/fixtures/clean', 3],
])('every number of the record of %s', (contentDir, least) => {
  const { content } = loadedOnce(contentDir)

  test('is bound, named or waived', () => {
    const open = recordNumbers(content).flatMap((text) => faultsOf(text, content))
    expect(open).toEqual([])
  })

  test(
    'plus one is refused, unless that is another datum of its record',
    { timeout: 120_000 },
    () => {
      const all = [...raised(content)]
      expect(all.length).toBeGreaterThanOrEqual(least)
      const passed = all.filter(({ becomes }) => becomes !== 'refused')
      // What passes says what another datum of the record holds, or a row that is cited.
      const kinds = new Set(passed.map(({ becomes }) => becomes))
      expect([...kinds].filter((kind) => !['bound', 'named'].includes(kind))).toEqual([])
      expect(passed.length / all.length).toBeLessThan(0.03)
    },
  )
})
