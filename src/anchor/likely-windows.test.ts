import { describe, expect, test } from 'vitest'
import { indexText } from './index-text.ts'
import { likelyWindows } from './likely-windows.ts'
import { seek, type QuoteSelector } from './selector.ts'

/** Words that no quote here has, each another one. */
const filler = (count: number, mark: string) =>
  Array.from({ length: count }, (_, i) => `${mark}${i}x`).join(' ')

function windowsOf(text: string, selector: QuoteSelector) {
  const index = indexText(text)
  return likelyWindows(index, seek(index, selector))
}

const exact = 'old ferry sank beside weir'

test('the stretch with the most of its words comes first, wherever it stands', () => {
  const decoys = Array.from({ length: 3 }, (_, i) => `${filler(40, `d${i}`)} ferry weir`).join(' ')
  const text = `${decoys} ${filler(40, 'e')} ${exact} ${filler(40, 'f')}`
  const [first] = windowsOf(text, { exact })
  expect(first?.likely).toEqual([3 * 42 + 40])
  expect(first).toMatchObject({ from: 3 * 42 + 30, to: 3 * 42 + 40 + 5 + 10 })
})

test('windows end where the text ends', () => {
  expect(windowsOf(exact, { exact })).toEqual([{ from: 0, to: 5, likely: [0] }])
})

test.each([
  [4, 2, 'a quarter of the heaviest'],
  [5, 1, 'less than a quarter'],
])(
  'beside %i words of its own in one stretch, a word elsewhere makes it %i windows: %s',
  (count, windows) => {
    const own = ['alpha', 'bravo', 'cargo', 'delta', 'eagle'].slice(0, count)
    const text = `${filler(40, 'a')} ${own.join(' ')} ${filler(40, 'b')} zebra ${filler(40, 'c')}`
    expect(windowsOf(text, { exact: `zebra ${own.join(' ')}` })).toHaveLength(windows)
  },
)

test('of many stretches alike, eight are looked through', () => {
  const text = Array.from({ length: 11 }, (_, i) => `${filler(40, `g${i}`)} ${exact}`).join(' ')
  expect(windowsOf(text, { exact })).toHaveLength(8)
})

test.each([
  [19, 1],
  [20, 2],
])('two stretches with %i words between are looked through in %i windows', (gap, count) => {
  const text = `${filler(30, 'a')} ${exact} ${filler(gap, 'b')} ${exact} ${filler(30, 'c')}`
  const windows = windowsOf(text, { exact })
  expect(windows).toHaveLength(count)
  expect(windows.flatMap(({ likely }) => likely)).toEqual([30, 35 + gap])
  expect(Math.min(...windows.map(({ from }) => from))).toBe(20)
  expect(Math.max(...windows.map(({ to }) => to))).toBe(40 + gap + 10)
})

test.each([0, 1, 2, 3, 4, 5])(
  'a word put in does not make two of one, %i words into a text',
  (count) => {
    const text = `${filler(count, 'a')} old ferry once sank beside weir ${filler(40, 'b')}`
    expect(windowsOf(text, { exact }).flatMap(({ likely }) => likely)).toHaveLength(1)
  },
)

describe('of the context', () => {
  const context = 'alpha bravo cargo delta eagle fable giant hotel'

  test.each([
    ['the eighth word before', { exact: 'zzz', prefix: `${context} ` }, 'alpha'],
    ['the eighth word after', { exact: 'zzz', suffix: ` ${context}` }, 'hotel'],
  ])('%s helps to find the stretch', (_, selector, word) => {
    expect(windowsOf(`${filler(40, 'a')} ${word} ${filler(40, 'b')}`, selector)).toHaveLength(1)
  })

  test.each([
    ['the ninth word before', { exact: 'zzz', prefix: `ninth ${context} ` }],
    ['the ninth word after', { exact: 'zzz', suffix: ` ${context} ninth` }],
  ])('%s does not', (_, selector) => {
    expect(windowsOf(`${filler(40, 'a')} ninth ${filler(40, 'b')}`, selector)).toEqual([])
  })

  test('the rarest word says where the quote would begin', () => {
    const text = `${filler(20, 'a')} the the the weir ${filler(20, 'b')}`
    const [window] = windowsOf(text, { exact: 'the quay weir' })
    expect(window?.likely).toEqual([21])
  })
})
