import { comparatives, directionNouns, directionVerbs, wayOfCompound } from './direction-words.ts'
import { grammar, turns } from './grammar-words.ts'
import { dates, measures, numbers, qualifiers } from './number-renderings.ts'
import { hedges, sayings, speakers } from './reserve-words.ts'

// German words and what the readers of this room know them by: the canonical words before the colon, then the German
// ones, expressions parted by commas. What has no entry is a free word, a noun or a name.

const entries = [
  ...[numbers, qualifiers, hedges, sayings, directionVerbs],
  ...[comparatives, turns, measures, dates, grammar],
]

export type Rendering = {
  /** The German words, in lower case; a hyphen is one of them. */
  readonly words: readonly string[]
  /** What the readers know them by. */
  readonly canonical: readonly string[]
}

const splitting = / |(?=-)|(?<=-)/

const renderingsIn = (lines: string): readonly Rendering[] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [canonical = '', list = ''] = line.split(': ')
      return list
        .split(', ')
        .map((words) => ({ words: words.split(splitting), canonical: canonical.split(' ') }))
    })

/** Expressions by their first word, the longest first. */
export const renderings: ReadonlyMap<string, readonly Rendering[]> = new Map(
  [...Map.groupBy(entries.flatMap(renderingsIn), ({ words }) => words[0] ?? '')].map(
    ([first, list]) => [first, list.toSorted((a, b) => b.words.length - a.words.length)],
  ),
)

/** The words that the readers know German ones by: one of them that stands in a German text is a foreign word there. */
export const canonicalWords: ReadonlySet<string> = new Set(
  [...renderings.values()].flatMap((list) =>
    list.flatMap(({ canonical }) => canonical.map((word) => word.toLowerCase())),
  ),
)

const kept: ReadonlyMap<string, string> = new Map(
  renderingsIn(`${speakers}\n${directionNouns.trim()}`).map(({ words, canonical }) => [
    words[0] ?? '',
    canonical[0] ?? '',
  ]),
)

/** What the readers know a noun by that keeps its own word where it is shown: who speaks, and which way something went. */
export const keptNoun = (word: string): string | undefined => kept.get(word) ?? wayOfCompound(word)
