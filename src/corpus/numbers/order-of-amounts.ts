import type { Amount, Found } from '../../prose/quantities/found.ts'
import { dropBefore, riseBefore } from '../../prose/lexicon/direction-words.ts'

/** Words between two amounts that make one of them a part of the other. */
const partOf =
  /^ (?:out )?of (?:(?:the|its|their|his|her|this|that|those|some) )?(?:[\p{L}.-]+[’']s? )?(?:total |whole )?$/u
const whole =
  /^[^.;:!?]{0,40}[,;(–—]? ?(?:of which|of them|including|among them) (?:\p{L}+ ){0,2}$/u

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
  if (partOf.test(between)) return one.low > other.high ? 'part is more than the whole' : undefined
  if (whole.test(between)) return other.low > one.high ? 'part is more than the whole' : undefined
  if (!/^ to $/.test(between)) return undefined
  const from = /^(.*)\bfrom $/isu.exec(text.slice(0, startOf(one)))?.[1]
  return from === undefined ? undefined : courseBetween(from, one.low, other.low)
}

/** The same of a range: `fell from 3 to 5 lamps`. */
export function disorderIn(text: string, found: Found): Disorder | undefined {
  if (found.kind === 'date' || found.low === found.high) return undefined
  if (!/^from\b/i.test(text.slice(found.start))) return undefined
  return courseBetween(text.slice(0, found.start), found.low, found.high)
}

const startOf = ({ start, hedges }: Amount): number =>
  Math.min(start, ...hedges.map((hedge) => hedge.start))

/** What the verb before `from` says of two amounts, where it is not so. */
function courseBetween(before: string, from: number, to: number): Disorder | undefined {
  const verb = /(\p{L}+)(?: \p{L}+ly)? $/u.exec(before)?.[1]?.toLowerCase() ?? ''
  if (dropBefore.has(verb) && to > from) return 'fell to more'
  return riseBefore.has(verb) && to < from ? 'rose to less' : undefined
}

const isAlike = (one: Amount, other: Amount): boolean =>
  one.kind === other.kind && one.unit === other.unit && one.per === other.per
