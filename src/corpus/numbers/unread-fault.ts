import type { Corpus } from '../../model/records.ts'
import { nearest } from '../../model/nearest.ts'
import type { Unread } from '../../prose/quantities/numerals.ts'
import { quoted } from '../../say/quoted.ts'
import type { HeldAgainst } from './held-text.ts'
import { knownNames } from './known-names.ts'
import type { NumberFault } from './number-fault.ts'
import { waiverOf } from './waiver-of.ts'

type Around = { readonly held: HeldAgainst; readonly corpus: Corpus }

/** What is wrong with a numeral that was not read. */
export function unreadFault(words: string, because: Unread, { held, corpus }: Around): NumberFault {
  const isTurn = because === 'turn of speech'
  const { what, mend, expected = [] } = texts[because](words, corpus)
  return {
    severity: isTurn ? 'warning' : 'error',
    rule: 'number-is-read',
    what,
    why: 'A number that cannot be read is held against nothing, and a slip in it would pass unseen.',
    mend: `${mend}, or ${waiverOf('number-is-read', held, words)}`,
    actual: words,
    expected,
  }
}

const plainly =
  'Write one number, with commas between thousands and a point before decimals, or a date in words'

/** What to write in the place of what is written in a way that says too little. */
const forms: readonly (readonly [form: RegExp, mend: string])[] = [
  [/^\d{1,2}:\d\d/, 'Leave the time of day out'],
  [/^[’']?\d{2,4}[’']?s$/, 'Write the first and the last year that are meant'],
  [/^\d+\/\d+/, 'Write which is meant: a date in words, a share in per cent, or one number'],
]

type Text = (
  words: string,
  corpus: Corpus,
) => { readonly what: string; readonly mend: string; readonly expected?: readonly string[] }

const texts: Readonly<Record<Unread, Text>> = {
  'written otherwise': (words) => ({
    what: `${quoted(words)} holds digits that are written in no way that is read.`,
    mend: forms.find(([form]) => form.test(words))?.[1] ?? plainly,
  }),
  vague: (words) => ({
    what: `${quoted(words)} says how many without a number.`,
    mend: 'Write the number that the record has',
  }),
  ratio: (words) => ({
    what: `${quoted(words)} is a ratio, and no datum carries one.`,
    mend: 'Write how many times the one is the other, with a derived value that says so',
  }),
  'turn of speech': (words) => ({
    what: `${quoted(words)} says a number and counts nothing.`,
    mend: 'Say it without a number',
  }),
  'unknown name': (words, corpus) => {
    const near = nearest(words, knownNames(corpus).written)
    const known = 'an alias of an entity, a term, or the title or number of a source'
    return {
      what: `${quoted(words)} is a name with a number that the record does not hold.`,
      mend: near
        ? `Write ${quoted(near)}, or add the name to the record as ${known}`
        : `Add it to the record as ${known}`,
      expected: near ? [near] : [],
    }
  },
}
