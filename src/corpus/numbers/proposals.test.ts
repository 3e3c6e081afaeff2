import { expect, test } from 'vitest'
import type { Quantity } from '../../model/quantity.ts'
import type { Records } from '../../model/records.ts'
import { judge } from '../../prose/bind/bind.ts'
import { offersOf } from '../../prose/bind/offers.ts'
import { settingsOf } from '../../prose/bind/settings.ts'
import { findQuantities } from '../../prose/quantities/quantities.ts'
import type { HeldAgainst } from './held-text.ts'
import { proposals } from './proposals.ts'

/** What is proposed for the first number of a sentence that is not its datum, each in its place. */
function mended(sentence: string, label: string, quantity: Partial<Quantity>): readonly string[] {
  const datum = { id: 'a', label, quantity: { qualifier: 'exact', ...quantity }, source: 'a' }
  const none = new Map()
  const records = {
    ...{ site: {}, sources: none, claims: none, estimates: none, incidents: none, entities: none },
    ...{ events: none, series: none, derived: none, figures: none, terms: none },
    quantities: new Map([['a', datum]]),
  } as unknown as Records // all that is asked of records here
  const offers = offersOf('quantities/a', records)
  const setting = settingsOf(sentence)
  for (const found of findQuantities(sentence)) {
    const binding = judge(found, offers, setting(found))
    if (binding.bound || !binding.nearest || found.kind === 'date') continue
    const places = [found, ...found.hedges]
    const start = Math.min(...places.map((place) => place.start))
    const end = Math.max(...places.map((place) => place.end))
    const words = sentence.slice(start, end)
    // All that proposals ask of what a text is held against.
    const held = { offers } as HeldAgainst
    return proposals({ text: sentence, found, words, held }, binding.nearest).map(
      (proposal) => sentence.slice(0, start) + proposal + sentence.slice(end),
    )
  }
  return []
}

const seats = ['Seats, change', { unit: 'seats', central: -12 }] as const
const share = ['Share, change', { unit: 'percent', central: -8 }] as const
const rank = ['Rank', { unit: 'place', central: 3 }] as const
const low = ['Lowest temperature', { unit: '°C', central: -18.5 }] as const
const homes = ['Homes with power', { unit: 'percent', central: 97 }] as const
const wait = ['Wait', { unit: 'weeks', central: 14 }] as const
const each = ['Household', { unit: 'persons per household', central: 2.3 }] as const
const time = ['Time', { unit: 'minutes', central: 128.5 }] as const

test.each([
  // A number that fell is proposed without its minus, and none where something rose.
  ['The share fell by 9%.', share, ['The share fell by 8%.']],
  ['The share fell by −9%.', share, ['The share fell by 8%.']],
  ['The share rose by 8%.', share, []],
  ['The share rose by 9%.', share, []],
  ['They gained 12 seats.', seats, []],
  ['There were 12 more seats.', seats, []],
  ['It was 18.5 degrees above zero.', low, ['It was -18.5 °C.']],
  // A rank is proposed as a rank.
  ['It came second.', rank, ['It came third.']],
  ['It took the 2nd place.', rank, ['It took the 3rd place.']],
  // Nothing is proposed that would lose what the words hold beside the number.
  ['Of every 100 homes, 79 had power.', homes, []],
  ['It halved.', share, []],
  [
    'The average was 3.2 persons per household.',
    each,
    ['The average was 2.3 persons per household.'],
  ],
  ['She won in 2 hours 28 minutes.', time, ['She won in 128.5 minutes.']],
  ['It took up to 14 weeks.', wait, ['It took 14 weeks.']],
] as const)('“%s”', (sentence, [label, quantity], expected) => {
  expect(mended(sentence, label, quantity)).toEqual(expected)
})
