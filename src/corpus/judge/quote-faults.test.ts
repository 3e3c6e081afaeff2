import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faultsOfQuote } from './quote-faults.ts'

const text = `The Clerk of the council then reported to the members that the works were
opened on the 12th of January – “without incident” – and that no lamp had
failed. They had cost around $571.`

const kindsOf = (quote: string, source = text) =>
  faultsOfQuote(quote, source).map(({ kind }) => kind)

test.each([
  'the works were opened on the 12th of January',
  'The works were opened',
  '"without incident"',
  'January - "without incident" - and',
  'the works […] on the 12th of January',
  'the works ... on the 12th of January',
  'the works . . . on the 12th of January',
  'that the works [sic] were opened',
  'that [the] works were opened',
  'that [t]he works [sic] were open[ed]',
  'that the works were open[…]',
  'no lamp had failed.',
  'They had cost around $571',
])('found: %s', (quote) => {
  expect(faultsOfQuote(quote, text)).toEqual([])
})

test.each([
  ['the works were opened on the 21st of January', 'the works were opened on the 21st of January'],
  ['no lamp had failed … the works were opened', 'the works were opened'],
  ['that every lamp had failed', 'that every lamp had failed'],
  ['works were open', 'works were open'],
  ['lamp had fail', 'lamp had fail'],
])('not found: %s', (quote, words) => {
  expect(faultsOfQuote(quote, text)).toEqual([{ kind: 'missing', words }])
})

describe('what is left out', () => {
  test.each([
    ['The works were […] opened on time', 'The works were not opened on time.', ['not']],
    ['The works were ... opened', 'The works were never once opened.', ['never', 'once']],
    ['they […] stole it', 'they likely stole it', ['likely']],
    ['they stole … $571 million', 'they stole around $571 million', ['around']],
    ['It cost … a year', 'It cost 40 pounds a year', ['40 pounds']],
    ['The works […] opened', 'The works, the Clerk said, had been opened', ['said']],
    ['The works […] opened', 'The works, he denied, had been opened', ['denied']],
    ['It will open […] in May', 'It will open, if the dam holds, in May', ['if']],
    ['lamps […] failed', 'lamps of only one street failed', ['only', 'one']],
    ['the engine did[…] run', 'the engine didn’t run', ["didn't"]],
  ])('is told where the meaning hangs on it: %s', (quote, source, words) => {
    const [fault, ...others] = faultsOfQuote(quote, source)
    expect(fault).toMatchObject({ kind: 'left-out', words })
    expect(others).toEqual([])
  })

  test('is told once for the place where least is left out', () => {
    const twice = 'The lamps were not lit. The lamps of the town were lit.'
    expect(kindsOf('The lamps … were lit', twice)).toEqual([])
  })

  test.each([
    ['able to open', 'They were unable to open it.'],
    ['nuclear works', 'They were non-nuclear works.'],
    ['571 million', 'It was 1,571 million.'],
    ['cost $2', 'It cost $2.5 million.'],
    ['they did', 'What they didn’t do.'],
  ])('is no part of a word or number: %s', (quote, source) => {
    expect(kindsOf(quote, source)).toEqual(['missing'])
  })
})

describe('what is put in', () => {
  test.each([
    ['stole [exactly] $571 million', 'stole $571 million', 'exactly'],
    ['stole [knowingly] $571 million', 'stole $571 million', 'knowingly'],
    ['The works were [not] opened', 'The works were opened', 'not'],
    ['[Nobody] opened the works', 'The Clerk opened the works', 'Nobody'],
    ['[The Clerk] opened the works', 'He opened the works', 'The Clerk'],
    ['the works were [probably] opened', 'the works were opened', 'probably'],
    ['they stole it [in 1882]', 'they stole it', 'in 1882'],
    ['the works [, they said,] were opened', 'the works were opened', 'they said'],
    ['that the works [of the town] were opened', 'that the works were opened', 'of the town'],
    ['that they [rejected] it', 'that they accepted it', 'rejected'],
    ['they were [un]able to open it', 'they were able to open it', 'unable'],
    ['they open[ed wide] the works', 'they open the works', 'opened wide'],
  ])('is told, whatever it says: %s', (quote, source, words) => {
    expect(faultsOfQuote(quote, source)).toMatchObject([{ kind: 'put-in', words }])
  })

  test('and what it stands for are both told', () => {
    expect(kindsOf('stole [exactly] $571 million', 'stole around $571 million')).toEqual([
      'left-out',
      'put-in',
    ])
  })

  test('may change the form of a word that stands there', () => {
    expect(kindsOf('the Clerk deni[ed] it', 'the Clerk denies it')).toEqual([])
    expect(kindsOf('they open[ed] it', 'they open it')).toEqual([])
    expect(kindsOf('[d]enied by the Clerk', 'Denied by the Clerk')).toEqual([])
  })

  test('may stand in the source itself', () => {
    expect(kindsOf('the works were [not] opened', 'the works were [not] opened')).toEqual([])
  })
})

describe('a quotation that stops short of what turns it', () => {
  test.each([
    ['hard evidence', 'There was no hard evidence.', 'no'],
    ['a question of cost', 'It is not a question of cost.', 'not'],
    ['question of cost', 'It is not a question of cost.', 'not'],
    ['stole it', 'They likely stole it.', 'likely'],
    ['$571 million', 'They stole around $571 million.', 'around'],
    ['two billion dollars', 'It is up to two billion dollars.', 'up to'],
    ['the dam holds', 'It will open if the dam holds.', 'if'],
    ['They did', 'They did not open it.', 'not'],
    ['40 pounds', 'It cost 40 pounds or more.', 'or more'],
  ])('is told: %s', (quote, source, words) => {
    expect(faultsOfQuote(quote, source)).toMatchObject([{ kind: 'cut-off', words }])
  })

  test.each([
    ['revenue streams', 'to possibly assist in obfuscating revenue streams'],
    ['likely', 'They likely stole it.'],
    ['possible', 'possible, but not a probable scenario'],
    ['lamps burnt', 'It was not so: lamps burnt.'],
    ['The lamps', 'They did not.\nThe lamps burnt'],
  ])('is not one that stands apart from it: %s', (quote, source) => {
    expect(kindsOf(quote, source)).toEqual([])
  })
})

describe('two lines of a text', () => {
  const fragments =
    'their relation to the\nAccording to the minutes of the council, and more\n\nthe lamps'

  test.each([
    'their relation to the … minutes of the council',
    'their relation to the According',
    'of the council, and more the lamps',
    'to the … the lamps',
  ])('are not one passage: %s', (quote) => {
    expect(kindsOf(quote, fragments)).toContain('joined')
  })

  test('are one passage where a line is as full as it can be', () => {
    expect(
      kindsOf('works were opened', 'It is said that the works were\nopened on time, or so.'),
    ).toEqual([])
  })
})

describe('text copied from a PDF', () => {
  test.each([
    ['official figure was five', 'The of\ufb01cial \ufb01gure was \ufb01ve.'],
    ['the o\ufb03ce', 'the office'],
    ['in full operation on the 12th', 'The works were in full opera-\ntion on the 12th.'],
    ['a well-known lamp', 'It was a well-\nknown lamp.'],
    ['in full operation', 'in full opera\u00ad\ntion'],
    ['in full operation', 'in full opera\u2010\r\n  tion'],
    ['in full operation', 'in full oper\u00adation'],
    ['about 12 lamps', 'about\u00a012\u2009lamps'],
    ['about 12 lamps', 'about\u202f12\u200b lamps'],
  ])('is the same text: %s', (quote, source) => {
    expect(faultsOfQuote(quote, source)).toEqual([])
  })

  test('keeps its negations', () => {
    expect(kindsOf('in full […] on the 12th', 'in full oper-\nation, not on the 12th')).toEqual([
      'left-out',
    ])
  })
})

test('any stretch of a text is found in it', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 3, maxLength: 30 })
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (all, from, to) => {
      const start = from % all.length
      const end = start + 1 + (to % (all.length - start))
      const faults = kindsOf(all.slice(start, end).join(' '), all.join('\n'))
      expect(faults.filter((kind) => kind !== 'joined')).toEqual([])
    }),
  )
})

test('a word of a quotation that is exchanged for another is never passed over', () => {
  const words = fc.array(fc.stringMatching(/^[a-m]{2,8}$/), { minLength: 3, maxLength: 12 })
  fc.assert(
    fc.property(words, fc.nat(), fc.stringMatching(/^[n-z]{2,8}$/), (all, at, other) => {
      const changed = all.with(at % all.length, other)
      for (const [open, close] of [
        ['', ''],
        ['[', ']'],
      ]) {
        const quote = changed.map((word) => (word === other ? `${open}${other}${close}` : word))
        expect(kindsOf(quote.join(' '), all.join(' '))).not.toEqual([])
      }
    }),
  )
})

test('a telling word that is taken out of a passage is never passed over', () => {
  const telling = fc.constantFrom('not', 'never', 'likely', 'about', 'only', '40', 'denied', 'no')
  const words = fc.array(fc.constantFrom('lamps', 'works', 'town', 'lit', 'the'), {
    minLength: 1,
    maxLength: 5,
  })
  fc.assert(
    fc.property(words, telling, words, (before, word, after) => {
      const quote = `${before.join(' ')} […] ${after.join(' ')}`
      const source = ['a', ...before, word, ...after, 'z'].join(' ')
      expect(kindsOf(quote, source)).toEqual(['left-out'])
    }),
  )
})

describe('the edge of a word', () => {
  test.each([
    ['they can', 'What they can’t do.'],
    ['what they didn', 'What they didn’t do.'],
    ['t do', 'What they didn’t do.'],
    ['cost 1', 'It cost 1.5 million.'],
    ['cost 1', 'It cost 1,571 pounds.'],
    ['5 million', 'It cost 1.5 million.'],
    ['minister', 'The ex-minister came.'],
    ['in full opera', 'in full opera-\ntion'],
    ['tion', 'in full opera-\ntion'],
  ])('is not where “%s” would end in “%s”', (quote, source) => {
    expect(kindsOf(quote, source)).toEqual(['missing'])
  })

  test.each([
    ['they can', 'They can: ’twas so.'],
    ['it cost 1', 'It cost 1. Then 2.'],
    ['the well', 'The well-known lamp.'],
    ['don', 'The don ’twixt us.'],
  ])('is where “%s” ends in “%s”', (quote, source) => {
    expect(kindsOf(quote, source)).toEqual([])
  })

  test('a passage is shown in whole words', () => {
    expect(faultsOfQuote('they were […] open[ed]', 'They were not opened so.')).toMatchObject([
      { kind: 'left-out', words: ['not'], passage: 'They were not opened' },
    ])
    expect(faultsOfQuote('[w]orks were […] lit', 'The works were not lit.')).toMatchObject([
      { passage: 'works were not lit' },
    ])
  })
})

test('lines are joined only where the next word had no room in the widest', () => {
  const widest = 'It is said that the works were'
  expect(kindsOf('works were opened', `${widest}\nopened on time, or so.`)).toEqual([])
  expect(kindsOf('so the opened', `${widest}\nand so the\nopened on time`)).toEqual(['joined'])
  expect(kindsOf('the works were Opened', `${widest}.\nOpened on time`)).toEqual(['missing'])
})
