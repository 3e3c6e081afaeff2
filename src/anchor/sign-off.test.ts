import { describe, expect, test } from 'vitest'
import type { Annotation } from '../model/annotation.ts'
import type { Mark } from '../model/records.ts'
import { acceptWordings } from './accept-wordings.ts'
import { describeQuote } from './describe-quote.ts'
import { compareSignOffs, type SignOff } from './sign-off.ts'
import { anchoringTotals } from './totals.ts'

const signed =
  'The bridge likely cost around 40 thalers in all, the clerk wrote. It was closed in 1962 for repairs of the deck. Nobody was hurt.'
const quotes = {
  cost: 'likely cost around 40 thalers in all',
  closed: 'closed in 1962 for repairs of the deck',
}

/** The sign-offs of the two claims as they stand in the signed text. */
const annotations = Object.entries(quotes).map(([claim, exact]): Annotation => {
  const start = signed.indexOf(exact)
  const quote = describeQuote(signed, start, start + exact.length)
  return { claim, mark: 'prose', ...quote, reviewed: '2026-11-20' }
})

/** Marks as a reading would give them: claim and words, found in the text in order. */
function marksOf(
  text: string,
  words: readonly (readonly [claim: string, exact: string])[],
): Mark[] {
  return words.map(([claim, exact], at) => {
    const start = text.indexOf(exact)
    const quote = describeQuote(text, start, start + exact.length)
    const place = { start, end: start + exact.length, fragment: `c-${claim}`, note: at + 1 }
    return { claim, ...quote, ...place, from: 'prose' }
  })
}

const compare = (text: string, words: readonly (readonly [string, string])[]) =>
  compareSignOffs({ text, marks: marksOf(text, words), annotations })

const states = (signOffs: readonly SignOff[]) => signOffs.map(({ state }) => state)
const both = [
  ['cost', quotes.cost],
  ['closed', quotes.closed],
] as const

describe('a mark held against its sign-off', () => {
  test('is unchanged where its words are, whatever stands around them', () => {
    const text = signed.replace('Nobody was hurt', 'It rained').replace('the clerk', 'an old clerk')
    expect(states(compare(text, both))).toEqual(['unchanged', 'unchanged'])
  })

  test('is unchanged where only its typography changed', () => {
    const text = signed.replace('repairs of', 'repairs\u00a0of')
    const words = [both[0], ['closed', 'closed in 1962 for repairs\u00a0of the deck']] as const
    expect(states(compare(text, words))).toEqual(['unchanged', 'unchanged'])
  })

  test('has drifted where free words changed within the budget', () => {
    const now = 'closed in 1962 for mending of the deck'
    const text = signed.replace(quotes.closed, now)
    expect(states(compare(text, [both[0], ['closed', now]]))).toEqual(['unchanged', 'drifted'])
  })

  test('has changed where more free words changed than may drift', () => {
    const now = 'blocked to carts from spring to autumn in 1962 so that painters could work'
    const text = signed.replace(quotes.closed, now)
    expect(states(compare(text, [both[0], ['closed', now]]))).toEqual(['unchanged', 'changed'])
  })

  test.each([
    ['a hedge', 'cost around 40 thalers in all'],
    ['a number', 'likely cost around 14 thalers in all'],
    ['a qualifier', 'likely cost up to 40 thalers in all'],
  ])('has changed where %s did', (_, now) => {
    const text = signed.replace(quotes.cost, now)
    const [first] = compare(text, [['cost', now], both[1]])
    expect(first).toMatchObject({ state: 'changed', refusal: { kind: 'protected' } })
  })

  test('has changed where a negation came in just before it', () => {
    const text = signed.replace('It was closed', 'It was not closed')
    const [, second] = compare(text, both)
    expect(second).toMatchObject({ state: 'changed', refusal: { kind: 'beside', after: ['not'] } })
  })

  test('is unsigned where nobody reviewed it, and an entry without a mark is stale', () => {
    const words = [both[0], ['hurt', 'Nobody was hurt']] as const
    expect(states(compare(signed, words))).toEqual(['unchanged', 'unsigned', 'stale'])
  })

  test('that stands twice is paired with the likelier entry', () => {
    const twice = [
      annotations[0],
      { ...annotations[0], exact: 'around 40 thalers' },
    ] as Annotation[] // both are there
    const marks = marksOf(signed, [
      ['cost', 'around 40 thalers'],
      ['cost', quotes.cost],
    ])
    const signOffs = compareSignOffs({ text: signed, marks, annotations: twice })
    expect(states(signOffs)).toEqual(['unchanged', 'unchanged'])
  })

  test('from outside, and not found, is lost with the nearest passage', () => {
    const [cost] = annotations
    const outside = cost ? [{ ...cost, mark: 'outside' as const }] : []
    const text = signed.replace('around', 'up to')
    const [lost] = compareSignOffs({ text, marks: [], annotations: outside })
    expect(lost).toMatchObject({
      state: 'lost',
      nearest: { text: 'likely cost up to 40 thalers in all' },
    })
  })
})

describe('accepting', () => {
  const now = 'likely cost up to 40 thalers in all'
  const text = signed.replace(quotes.cost, now)
  const signOffs = compare(text, [both[1], ['cost', now]])
  const changed = signOffs.find(({ state }) => state === 'changed')
  const accepted = new Map(changed ? [[changed, 'The ledger says so.']] : [])
  const result = acceptWordings({ text, signOffs, accepted }, '2026-11-24')

  test('writes the new words with date and reason, in reading order', () => {
    expect(result.annotations.map(({ claim }) => claim)).toEqual(['cost', 'closed'])
    expect(result.annotations[0]).toMatchObject({
      exact: now,
      reviewed: '2026-11-24',
      why: 'The ledger says so.',
    })
    expect(result.annotations[1]).toEqual(annotations[1])
  })

  test('adds to the history of a claim whose protected words changed, and of no other', () => {
    expect(result.histories).toEqual([{ claim: 'cost', why: 'The ledger says so.' }])
  })

  test('keeps what was signed before, with its reason, and says what readers are owed', () => {
    const [cost, closed] = annotations as [Annotation, Annotation] // both are there
    const before = { ...cost, why: 'The first ledger says so.' }
    const open = compareSignOffs({
      text,
      marks: marksOf(text, [both[1], ['cost', now]]),
      annotations: [before, closed],
    })
    const all = new Map(open.map((each) => [each, 'The ledger says so.']))
    const { annotations: written, corrections } = acceptWordings(
      { text, signOffs: open, accepted: all },
      '2026-11-24',
    )
    const { exact, reviewed, why } = before
    expect(written[0]).toMatchObject({
      why: 'The ledger says so.',
      earlier: [{ exact, reviewed, why }],
    })
    expect(corrections).toEqual([
      { claim: 'cost', was: exact, is: now, why: 'The ledger says so.' },
    ])
    const again = compareSignOffs({
      text: signed,
      marks: marksOf(signed, both),
      annotations: written,
    })
    const third = acceptWordings(
      { text: signed, signOffs: again, accepted: new Map(again.map((each) => [each, 'No.'])) },
      '2026-11-25',
    )
    expect(third.annotations.find(({ claim }) => claim === 'cost')?.earlier).toEqual([
      { exact, reviewed, why },
      { exact: now, reviewed: '2026-11-24', why: 'The ledger says so.' },
    ])
  })

  test('leaves nothing open', () => {
    const marks = marksOf(text, [['cost', now], both[1]])
    const after = compareSignOffs({ text, marks, annotations: result.annotations })
    expect(states(after)).toEqual(['unchanged', 'unchanged'])
  })

  test('nothing leaves the entries as they are', () => {
    const untouched = acceptWordings({ text, signOffs, accepted: new Map() }, '2026-11-24')
    expect(untouched.annotations).toEqual(annotations)
  })
})

test('totals of all entries add up', () => {
  const text = signed.replace('around', 'up to').replace('repairs', 'mending')
  const totals = anchoringTotals([
    { text: signed, annotations },
    { text, annotations },
  ])
  expect(totals).toEqual({ found: 2, drifted: 1, ambiguous: 0, orphaned: 1, all: 4 })
})

describe('at the edge of what may drift', () => {
  const was = 'Near the ford stood the old mill until the flood.'
  const entryOf = (exact: string): Annotation => {
    const start = was.indexOf(exact)
    const quote = describeQuote(was, start, start + exact.length)
    return { claim: 'mill', mark: 'prose', ...quote, reviewed: '2026-11-20' }
  }

  test.each([
    ['the old barn', 'drifted', 0.6, 'six of ten letters stayed'],
    ['the old sheds', 'changed', 12 / 21, 'one letter more came'],
  ])('the old mill that became %s has %s', (now, state, likeness) => {
    const text = was.replace('the old mill', now)
    const marks = marksOf(text, [['mill', now]])
    const [first] = compareSignOffs({ text, marks, annotations: [entryOf('the old mill')] })
    expect(first).toMatchObject({ state, likeness })
  })
})

describe('accepting some of many', () => {
  const text = signed.replace('around', 'up to')
  const [cost, closed] = annotations as [Annotation, Annotation] // both are there
  const outside = { ...cost, mark: 'outside' as const }
  const far = {
    ...closed,
    claim: 'far',
    mark: 'outside' as const,
    exact: 'zeppelins burnt',
    prefix: '',
    suffix: '',
  }
  const stale = { ...closed, claim: 'gone' }
  const signOffs = compareSignOffs({
    text,
    marks: marksOf(text, [
      ['hurt', 'Nobody was hurt'],
      ['closed', quotes.closed],
    ]),
    annotations: [stale, far, outside, closed],
  })
  const of = (state: SignOff['state'], claim: string) => {
    const found = signOffs.find(
      (one) =>
        one.state === state &&
        (('entry' in one && one.entry.annotation.claim === claim) ||
          ('mark' in one && one.mark.claim === claim)),
    )
    if (!found) throw new Error(`invalid test: no ${claim} is ${state}`)
    return found
  }
  const accept = (...some: readonly SignOff[]) =>
    acceptWordings(
      { text, signOffs, accepted: new Map(some.map((one) => [one, 'Read again.'])) },
      '2026-11-24',
    )
  const claims = ({ annotations: written }: ReturnType<typeof accept>) =>
    written.map(({ claim }) => claim)

  test('one of each state is there', () => {
    expect(states(signOffs)).toEqual(['unsigned', 'unchanged', 'stale', 'lost', 'lost'])
  })

  test('none leaves all entries, those without a place last and in their order', () => {
    const { annotations: written, histories } = accept()
    expect(written).toEqual([closed, stale, far, outside])
    expect(histories).toEqual([])
  })

  test('an unsigned wording gets an entry in reading order', () => {
    const { annotations: written } = accept(of('unsigned', 'hurt'))
    expect(written.map(({ claim }) => claim)).toEqual(['closed', 'hurt', 'gone', 'far', 'cost'])
    expect(written[1]).toMatchObject({
      exact: 'Nobody was hurt',
      mark: 'prose',
      reviewed: '2026-11-24',
      why: 'Read again.',
    })
  })

  test('a wording that is unchanged is signed anew', () => {
    const [first] = accept(of('unchanged', 'closed')).annotations
    expect(first).toEqual({
      ...closed,
      prefix: closed.prefix.replace('around', 'up to'),
      reviewed: '2026-11-24',
      why: 'Read again.',
    })
  })

  test('a stale entry is taken out', () => {
    expect(claims(accept(of('stale', 'gone')))).toEqual(['closed', 'far', 'cost'])
  })

  test('a lost entry is tied to the nearest passage, and stays where there is none', () => {
    const lost = accept(of('lost', 'cost'), of('lost', 'far'))
    expect(claims(lost)).toEqual(['cost', 'closed', 'gone', 'far'])
    expect(lost.annotations[0]).toMatchObject({
      exact: 'likely cost up to 40 thalers in all',
      mark: 'outside',
      reviewed: '2026-11-24',
    })
    // Words marked from outside are not followed over a protected word.
    expect(lost.histories).toEqual([{ claim: 'cost', why: 'Read again.' }])
    expect(lost.corrections).toMatchObject([{ was: quotes.cost, why: 'Read again.' }])
  })
})
