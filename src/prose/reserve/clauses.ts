import type { Span } from '../../model/span.ts'
import { grammar } from '../grammar/in-use.ts'

/** A part of a sentence within which a hedge or an attribution holds; `isAfterColon` for what a colon introduces. */
export type Clause = Span & { readonly isAfterColon: boolean }

/**
 * The clauses of a sentence, in order. The split is a simple one: it keeps `and`, relative clauses and what stands
 * between commas together, so that an attribution holds for what is joined to it.
 */
export function clausesOf(sentence: string): readonly Clause[] {
  const clauses: Clause[] = []
  let start = 0
  let isAfterColon = false
  for (const { 0: mark, index } of sentence.matchAll(grammar().clauseBorder)) {
    clauses.push({ start, end: index, isAfterColon })
    start = index + mark.length
    isAfterColon = mark === ':'
  }
  return [...clauses, { start, end: sentence.length, isAfterColon }]
}

/** The clauses that a stretch is in, with those that introduce them by a colon. */
export function clausesAbout(clauses: readonly Clause[], stretch: Span): readonly Clause[] {
  const about = new Set<Clause>()
  for (const [i, clause] of clauses.entries()) {
    if (clause.start >= stretch.end || clause.end <= stretch.start) continue
    for (let k = i; k >= 0; k--) {
      const each = clauses[k]
      if (!each) break
      about.add(each)
      if (!each.isAfterColon) break
    }
  }
  return [...about]
}
