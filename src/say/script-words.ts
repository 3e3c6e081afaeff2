import { catalogueInUse, type Catalogue } from '../model/words.ts'

/** What the scripts of pages say, and what is said by what they are made of. */
export const scriptTexts = [
  'Claims by status',
  '{shown} of {all}',
  '“{words}”',
  'and',
  '{names} lifted: the link leads to something held back.',
  'Hold it back again',
  'Close',
  'Show all notes',
  'Fold the notes',
  '← Previous claim',
  'Next claim →',
  'Note {number}',
  'Among the words below',
  'Go there',
  'Article',
  'Claim',
  'Source',
  'Term',
  'Nothing found.',
  '{all} found.',
  '{all} found, the first {shown} shown.',
  'Show {number} more',
  'Searching …',
  'The index of the search could not be loaded. Press Search to try again.',
  // The total builder
  '({number} counted)',
  'no value given',
  'Nothing is counted.',
  'no known value',
  '{total}, from {counted}; our arithmetic.',
  '{total}, and {unpriced} of unknown value, from {counted}; our arithmetic.',
  '{what} left out.',
  'As firm as the weakest part: {status}.',
  'none',
  'fact',
  'attributed',
  'estimate',
  'disputed',
  'speculation',
  'error',
  'no',
  'none|count',
  ' to ',
  'about',
  'at least',
  'up to',
  'more than',
  'less than',
  'thousand',
  'million',
  'billion',
  'trillion',
  'percent',
  '{number}%',
] as const

/** The words of scripts, for a page to bring along, in the language that is spoken; undefined for English, which stands in the scripts. */
export function wordsOfScripts(): Catalogue | undefined {
  const own = catalogueInUse()
  if (!own) return undefined
  const texts = scriptTexts.flatMap((english) => {
    const words = own.texts[english]
    return words === undefined ? [] : [[english, words]]
  })
  return { texts: Object.fromEntries(texts) as Catalogue['texts'], nouns: {} }
}
