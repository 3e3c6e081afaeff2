import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeTexts } from './judge-texts.ts'

// Words of which each stands for a role: no two of them may change places, whatever else moves.
const parties = fc.shuffledSubarray(['banks', 'shops', 'boards', 'towns', 'courts'], {
  minLength: 3,
  maxLength: 3,
})
const time = fc.constantFrom('in May 2019', 'on 5 May 2019', 'by then', 'since June 2018')
const source = fc.constantFrom('by our count', 'according to the mayor', 'by press reports')
const verb = fc.constantFrom(
  'paid',
  'robbed',
  'left',
  'were robbed by',
  'took it from',
  'said that',
)
const joint = fc.constantFrom(' ', ' that ', ' and ', ', and ', ' of ', ' for ', ' not ', ', ')
const place = fc.nat(12)

/** A sentence with an adverbial put in somewhere, with commas around it or not. */
const clause = fc.record({
  parties,
  verb,
  joint,
  adverbial: fc.oneof(time, source),
  place,
  isSet: fc.boolean(),
})
type Clause = typeof clause extends fc.Arbitrary<infer T> ? T : never

function written({
  parties: [a, b, c],
  verb: does,
  joint: by,
  adverbial,
  place: at,
  isSet,
}: Clause): string {
  const items = `${a} ${does} ${b}${by}${c}`.split(' ')
  const here = Math.min(at, items.length)
  const put = isSet ? `, ${adverbial},` : adverbial
  const text = [...items.slice(0, here), put, ...items.slice(here)].join(' ')
  return `${text.replaceAll(' ,', ',').replace(/^,? ?/, '').replace(/,$/, '')}.`
}

const namesIn = (text: string): string =>
  (text.match(/banks|shops|boards|towns|courts/g) ?? []).join(' ')

test('whatever moves, nobody changes places with another, and no verb or word of grammar goes', () => {
  fc.assert(
    fc.property(clause, clause, fc.boolean(), (one, drawn, isSame) => {
      const other = isSame ? { ...drawn, parties: one.parties, verb: one.verb } : drawn
      const [a, b] = [written(one), written(other)]
      if (judgeTexts(a, b).verdict === 'meaning') return
      expect(namesIn(a)).toBe(namesIn(b))
      expect(one.verb).toBe(other.verb)
      expect(one.adverbial).toBe(other.adverbial)
    }),
    { numRuns: 400 },
  )
})

test('what says when it was moves out of no clause, over no negation and to no noun', () => {
  fc.assert(
    fc.property(clause, time, fc.nat(12), (drawn, adverbial, at) => {
      const one = { ...drawn, adverbial }
      const front = written({ ...one, place: 0, isSet: false })
      const moved = written({ ...one, place: at })
      if (judgeTexts(front, moved).verdict === 'meaning' || at === 0) return
      const behind = moved.slice(0, moved.indexOf(adverbial))
      expect(behind).not.toMatch(/that |not |of |for |robbed by/)
    }),
    { numRuns: 400 },
  )
})
