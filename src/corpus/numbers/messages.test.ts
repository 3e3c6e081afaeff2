import { describe, expect, test } from 'vitest'
import { edited, power, prose, type Edit } from '../edited.ts'

// What writers read of a number that is wrong: a true cause, and a mend that mends.

const all = (...edits: Edit[]) => edited(edits, {}).messages
const took = (words: string): Edit => [prose, 'took about 100 kW', words]
const evening = (words: string): Edit => [prose, 'On that evening', `${words}, on that evening`]
const because = (words: string): Edit => [power, 'a later count is lower', words]
const ofHouses: Edit = [power, '["estimates/engineer-1882"]', '["estimates/society-houses-1883"]']

const exactly: Edit = [
  'data/estimates.json',
  '"unit": "people", "qualifier": "about"',
  '"unit": "people", "qualifier": "exact"',
]
const errors: Readonly<Record<string, readonly Edit[]>> = {
  'another unit': [took('took about 100 mW')],
  'two other units': [took('took about 100 mW or about 100 pp')],
  'another rate': [took('took about 100 kW a day')],
  'a fall': [took('fell by about 100 kW')],
  'a fall by another amount': [took('fell by about 90 kW')],
  'a rank of a count': [ofHouses, exactly, took('took the 380th of the people')],
  'another sign': [took('took about −100 kW')],
  'another level': [ofHouses, took('took about 380 people (90% CI 310 to 460)')],
  'another end': [ofHouses, took('took about 380 people (95% CI 310 to 470)')],
  'the wrong end': [ofHouses, took('took about 380 people, lower bound 460')],
  'two turns of speech': [evening('In two ways and by two roads')],
  'two sentences with turns': [evening('In two ways. By two roads and by three paths')],
  'two shares outside': [evening('On 3% of days and 4% of nights')],
  'two days outside': [evening('On 3 May 1901 and on 4 May 1901')],
  'a time of day': [evening('At 10:30')],
  'years of a decade': [evening('In the 1880s')],
  'two that are not read': [evening('At 10:30 and 24/7, in the 1880s')],
  'a vague number and a ratio': [evening('Hundreds of lamps, three to one')],
  'two turns in a record': [because('in two ways and by two roads it is lower')],
  'everything at once': [because('two counts, in two ways and by two roads, gave 70 kW or 80 kW')],
  'an unknown name, twice': [evening('Under Executive Order 13722 and Executive Order 13694')],
  'degrees and hundredths': [took('took about 100 °C, or about 100 ppm')],
}

describe.each(Object.entries(errors))('%s', (_, edits) => {
  const messages = all(...edits).filter(({ rule }) => rule.startsWith('number-'))

  test('is told', () => {
    expect(messages.length).toBeGreaterThan(0)
  })

  test('with each sentence of its mend once', () => {
    for (const { mend = '' } of messages) {
      const sentences = mend.split(/(?<=[.!?]) (?=\p{Lu})/u).map((each) => each.replace(/“.*/s, ''))
      expect(sentences).toEqual([...new Set(sentences)])
    }
  })

  test('quotes only what somebody wrote, there or in the record', () => {
    const written = edits.map(([, , to]) => to).join(' ')
    for (const { actual = '' } of messages) {
      for (const words of actual.split(/ … | (?=about )/)) {
        expect(`${written} about 380 people`.toLowerCase()).toContain(
          words.split(' ')[0]?.toLowerCase(),
        )
      }
    }
  })
})

describe('what is proposed', () => {
  const mends = (...edits: Edit[]) =>
    all(...edits)
      .map(({ mend }) => mend ?? '')
      .join(' ')

  test('is no recorded day to who wrote wholly another', () => {
    expect(mends(evening('On 3 May 1901'))).toContain('Mark the words as a claim')
    expect(mends(evening('On 3 May 1901'))).not.toContain('Write')
    expect(mends(evening('On 11 January 1882'))).toContain('Write `12 January 1882`')
  })

  test('is no amount to who wrote a small number word', () => {
    expect(mends(because('two later counts are lower'))).not.toContain('100 kW')
  })

  test('is no other number that would fall where the datum did not', () => {
    expect(mends(took('fell by about 100 kW'))).toContain('Say which way it went')
    expect(mends(took('fell by about 90 kW'))).not.toContain('Write')
    expect(mends(took('fell by 3 kW'))).not.toContain('Write')
  })

  test('is no rank of how many there are', () => {
    const rank = mends(ofHouses, exactly, took('took the 380th of the people'))
    expect(rank).toContain('or say the rank as a count')
    expect(rank).not.toContain('`about 380')
  })

  test('is what is meant by digits that say too little', () => {
    expect(mends(evening('At 10:30'))).toContain('Leave the time of day out')
    expect(mends(evening('In the 1880s'))).toContain('the first and the last year')
  })
})

test('of an interval nothing is said to be rounded', () => {
  const [message] = all(ofHouses, took('took about 380 people (90% CI 310 to 460)'))
  expect(message?.what).toContain('`90%` is not what the record has')
})
