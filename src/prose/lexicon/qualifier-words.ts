import type { Qualifier } from '../../model/quantity.ts'

/** Words that say how a number is to be taken, by the qualifier they stand for. They are part of the number. */
const wordsOf: Readonly<Record<Qualifier, readonly string[]>> = {
  exact: ['exactly', 'precisely'],
  about: [
    'about',
    'around',
    'roughly',
    'approximately',
    'some',
    'nearly',
    'almost',
    'close to',
    'circa',
    'an estimated',
    'in the region of',
    'in the order of',
    'of the order of',
    'in the neighbourhood of',
    'something like',
    '~',
    '≈',
  ],
  'up-to': [
    'up to',
    'as much as',
    'as many as',
    'at most',
    'at the most',
    'no more than',
    'not more than',
    'a maximum of',
    'at a maximum',
    '≤',
  ],
  'at-least': [
    'at least',
    'at the least',
    'no less than',
    'no fewer than',
    'not less than',
    'not fewer than',
    'a minimum of',
    '≥',
  ],
  'more-than': [
    'more than',
    'over',
    'above',
    'upwards of',
    'in excess of',
    'exceeding',
    'greater than',
    'larger than',
    '>',
  ],
  'less-than': ['less than', 'fewer than', 'under', 'below', 'smaller than', '<'],
}

/** What stands after a number: `five or more`, `$2 billion at most`. */
const wordsAfter: Readonly<Record<string, Qualifier>> = {
  'or so': 'about',
  'or thereabouts': 'about',
  'give or take': 'about',
  'at most': 'up-to',
  'at the most': 'up-to',
  'or less': 'up-to',
  'or fewer': 'up-to',
  'or more': 'at-least',
  'at least': 'at-least',
  'at the least': 'at-least',
  '+': 'at-least',
}

/** Degree words before a qualifier; they belong to it and change nothing but its reach. */
export const degreeWords: ReadonlySet<string> = new Set([
  'just',
  'slightly',
  'well',
  'far',
  'much',
  'only',
  'somewhat',
  'significantly',
])

export type QualifierWords = { readonly words: readonly string[]; readonly qualifier: Qualifier }

const longestFirst = (a: QualifierWords, b: QualifierWords): number =>
  b.words.length - a.words.length

/** Expressions before a number, longest first, each as its lower-case words. */
export const before: readonly QualifierWords[] = Object.entries(wordsOf)
  .flatMap(([qualifier, list]) =>
    // Object.entries widens the keys of a record typed by Qualifier to string.
    list.map((words) => ({ words: words.split(' '), qualifier: qualifier as Qualifier })),
  )
  .sort(longestFirst)

/** Expressions after a number, longest first. */
export const after: readonly QualifierWords[] = Object.entries(wordsAfter)
  .map(([words, qualifier]) => ({ words: words.split(' '), qualifier }))
  .sort(longestFirst)

/** The expressions that may stand for a qualifier, the usual one first; empty for `exact`. */
export const sayingsFor = (qualifier: Qualifier): readonly string[] =>
  qualifier === 'exact' ? [] : wordsOf[qualifier]
