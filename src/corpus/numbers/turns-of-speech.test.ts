import { beforeAll, describe, expect, test } from 'vitest'
import { loadedOnce } from '../loaded-once.ts'
import type { Content } from '../read/content.ts'
import { readNumbers } from './read-numbers.ts'
import type { HeldAgainst } from './held-text.ts'

// Sentences that say numbers and count nothing, and those that only look like them.

const turns = `
That is a million dollars question.
It was the million-dollar question of the night.
Nine times out of ten the lamp held.
It was six of one, half a dozen of the other.
The town died by a thousand cuts.
A charter like that is one in a million.
The engineer was second to none.
It is ten to one it was the cable.
They agreed at the eleventh hour.
A third party held the keys.
The clerk had it first-hand.
Secrecy is a double-edged sword.
We read the log a dozen times.
He left the cellar on all fours.
The board was in two minds.
She would think twice about it.
It has been said a hundred times.
A picture is worth a thousand words.
They were back to square one.
The chances were fifty-fifty.
It looked like a million dollars.
The mayor had a sixth sense for it.
The books were at sixes and sevens.
For the hundredth time, nobody measured it.
The aim of the test was twofold.
There are a thousand ways to be wrong.
The old hands fought at close quarters.
It was met with doubt in some quarters.
Half measures would not do.
Politics is a two-way street.
`
  .trim()
  .split('\n')

/** Written after the rules, and tried as they were. */
const unseen = `
It was a one-horse race.
The night shift had forty winks.
A cat has nine lives, and so had the boiler.
That killed two birds with one stone.
She gave it a hundred and one reasons.
Everybody and his wife put in their two cents.
The council’s zero-tolerance rule was dropped.
It was the fifth wheel of the works.
He talked nineteen to the dozen.
Two heads are better than one.
The lamp was a nine days’ wonder.
They were miles away, a thousand miles from the truth.
Two wrongs do not make a right.
It takes two to tango.
The firm played second fiddle.
Three’s a crowd, the mayor said.
It was a four-star performance.
The third time is the charm.
I would not touch it with a ten-foot pole.
They live on the other half’s money.
Nobody gave it half a chance.
One swallow, or two, makes no summer.
They cheered him to the echo a thousand times.
It is a million-to-one shot.
The board had two strings to its bow.
He knew it like the back of his two hands.
The rumour spread to the four winds.
She had a hundred per cent sure answer.
Dressed to the nines, they came.
She was over the moon, ten feet tall.
The two halves never made one whole.
The two differ, and nobody says why.
Every one of them told a different tale.
He has one foot in the grave.
It went from zero to sixty in no time.
One good turn deserves another.
It was the last of the three Rs.
The town stood four-square behind it.
You get two for the price of one.
He put two and two together.
The works ran twenty-four seven.
That was strike three for the firm.
He is a jack of all trades, a master of none.
There were a million and one excuses.
The lamp gave up on day one.
The clerks worked nine to five.
A few hundred words will do.
It was touch and go, half and half.
They were all in it together, one for all and all for one.
He is one of a kind, or one in a thousand.
`
  .trim()
  .split('\n')

const counts = `
Hundreds of lamps were lit.
Hundreds of large lamps were lit.
Millions of dollars were lost.
Hundreds were lit.
Tens of thousands of lamps followed.
Dozens of lamps followed.
A thousand lamps were lit.
A dozen lamps were lit in a million ways.
It cost a million dollars.
They took a hundred million dollars.
It was sold for a million dollars.
Nine out of ten lamps burned.
A hundred times the sum was lost.
One in a thousand lamps burned.
Ten to one were the odds of lamps.
Half a dozen lamps burned.
Twelve lamps were counted.
There were 50 lamps.
A million people lost money.
It was ten degrees too warm for a coat.
A year or two, and 40 lamps.
A third of the lamps burned.
`
  .trim()
  .split('\n')

let content: Content
beforeAll(() => {
  ;({ content } = loadedOnce('src/corpus/fixtures/clean'))
}, 120_000)

const outside: HeldAgainst = {
  ...{ standing: 'outside', offers: [], bound: 'the claims beside it carry', canWaive: 'prose' },
}

const severities = (text: string) =>
  readNumbers({ text, heldAgainst: outside }, content.corpus).flatMap(({ outcome }) =>
    outcome.kind === 'fault' ? [outcome.fault.severity] : [],
  )

describe('a turn of speech is told at most', () => {
  test.each(turns)('%s', (text) => {
    expect(severities(text)).not.toContain('error')
  })
})

describe('so are most that no list has', () => {
  test.each(unseen)('%s', (text) => {
    expect(severities(text)).not.toContain('error')
  })
})

describe('what counts is held, in words that a turn of speech has too', () => {
  test.each(counts)('%s', (text) => {
    expect(severities(text)).toContain('error')
  })
})
