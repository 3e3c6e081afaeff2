import type { Amount, Found } from '../../prose/quantities/found.ts'
import { grammar } from '../../prose/grammar/in-use.ts'
import { wentDown, wentUp } from '../../prose/lexicon/direction-words.ts'
import { flatten } from '../../prose/text/flatten.ts'
import { lexemesOf } from '../../prose/text/lexemes.ts'

/** What two amounts that stand one after the other say of each other, which their values belie. */
export type Disorder = 'part is more than the whole' | 'fell to more' | 'rose to less'

/**
 * What is wrong with two neighbouring amounts of one unit by the words between and before them: `$571 million of $37
 * million`, `fell from 3 to 5`. Undefined where the words say nothing of which is more.
 */
export function disorderOf(text: string, one: Found, other: Found): Disorder | undefined {
  if (one.kind === 'date' || other.kind === 'date' || !isAlike(one, other)) return undefined
  const start = startOf(other)
  const end = Math.max(one.end, ...one.hedges.map((hedge) => hedge.end))
  const between = text.slice(end, start)
  const { part, whole, from: joint, to } = grammar().order
  if (part.test(between)) return one.low > other.high ? 'part is more than the whole' : undefined
  if (whole.test(between)) return other.low > one.high ? 'part is more than the whole' : undefined
  const before = text.slice(0, startOf(one))
  if (!to.test(between) || !joint.test(before)) return undefined
  const around = [before.replace(joint, ''), text.slice(other.end)] as const
  return courseBetween(around, one.low, other.low)
}

/** The same of a range: `fell from 3 to 5 lamps`. */
export function disorderIn(text: string, found: Found): Disorder | undefined {
  if (found.kind === 'date' || found.low === found.high) return undefined
  if (!/^from\b/i.test(text.slice(found.start))) return undefined
  return courseBetween([text.slice(0, found.start), text.slice(found.end)], found.low, found.high)
}

const startOf = ({ start, hedges }: Amount): number =>
  Math.min(start, ...hedges.map((hedge) => hedge.start))

/** What the verb of two amounts says of them, where it is not so. */
function courseBetween(
  [before, after]: readonly [string, string],
  from: number,
  to: number,
): Disorder | undefined {
  const verb = verbOf(before, after)
  if (wentDown.has(verb) && to > from) return 'fell to more'
  return wentUp.has(verb) && to < from ? 'rose to less' : undefined
}

const mostBetween = 8 // words between a verb and its amounts, where it may stand away from them

/** The verb right before, over an adverb; in German wherever in the clause, and behind the amounts. */
function verbOf(before: string, after: string): string {
  if (!grammar().isVerbSecond)
    return /(\p{L}+)(?: \p{L}+ly)? $/u.exec(before)?.[1]?.toLowerCase() ?? ''
  const [near, far] = [before.split(/[.;:!?,]\s/).at(-1) ?? '', after.split(/[.;:!?,]/)[0] ?? '']
  const words = [...wordsOf(near).toReversed().slice(0, mostBetween), ...wordsOf(far)]
  return words.find((word) => wentDown.has(word) || wentUp.has(word)) ?? ''
}

const wordsOf = (text: string): readonly string[] =>
  lexemesOf(flatten(text).text).map(({ low }) => low)

const isAlike = (one: Amount, other: Amount): boolean =>
  one.kind === other.kind && one.unit === other.unit && one.per === other.per
