import { expect, test } from 'vitest'
import { judgedFragment, landingOf } from './judge-fragment.ts'
import { flatText, pageText } from './page-text.ts'

const mark = {
  claim: 'power',
  fragment: 'c-power',
  exact: 'about 100 kW',
  prefix: 'On that evening the town took ',
  suffix: ', by the engineer’s reading.',
  start: 30,
  end: 42,
  note: 1,
  from: 'prose',
} as const
const words =
  '<p>On that evening the town took <span id="c-power"></span><span>about 100 kW</span>, by the engineer’s reading.</p>'
const page = (before: string, after = '') => pageText(`<body>${before}${words}${after}</body>`)

test('words that stand once in the page need little around them', () => {
  expect(judgedFragment(mark, page('<p>Nothing.</p>'))).toBe(
    'c-power:~:text=town%20took-,about%20100%20kW',
  )
})

test('words that a note above says too get context until they are the first', () => {
  const above = page('<p>A note: the town took about 100 kW in all.</p>')
  const fragment = judgedFragment(mark, above)
  expect(fragment).not.toBe('c-power:~:text=town%20took-,about%20100%20kW')
  expect(landingOf(fragment, above.flat)).toBe(above.text.indexOf('about 100 kW, by'))
})

test('words that cannot be told apart are led to by the mark alone', () => {
  const twice = page(words.replace('c-power', 'c-other'))
  expect(judgedFragment(mark, twice)).toBe('c-power')
})

test('a word that only begins alike is not landed on', () => {
  expect(landingOf('x:~:text=power', 'powers and power')).toBe('powers and '.length)
})

test('of a stretch a browser takes any end that fits, so that an earlier start is gone to', () => {
  const text =
    'They wrote of five thefts of coins, said A. Experts wrote of five thefts of coins, and more.'
  expect(
    landingOf('c-a:~:text=wrote%20of-,five%20thefts,of%20coins,-%2C%20and', flatText(text)),
  ).toBe(text.indexOf('five thefts'))
  expect(
    landingOf(
      'c-a:~:text=Experts%20wrote%20of-,five%20thefts,of%20coins,-%2C%20and',
      flatText(text),
    ),
  ).toBe(text.lastIndexOf('five thefts'))
})
