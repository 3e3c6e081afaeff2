import type { Span } from '../../model/span.ts'
import { citedNames } from './cited-names.ts'
import { codedNames } from './coded-names.ts'
import type { NamePattern } from './name-pattern.ts'
import { thingNames } from './thing-names.ts'

/** Every way of writing digits that are no quantity, each with its reason. */
export const namePatterns: readonly NamePattern[] = [...codedNames, ...citedNames, ...thingNames]

/**
 * The stretches of a flattened text that are names with digits, in order.
 * `names` are further ones known to the caller, such as the aliases of an entity.
 */
export function namesWithNumbers(text: string, names: readonly string[] = []): readonly Span[] {
  const byPattern = namePatterns.flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
  const byName = names.filter((name) => /\d/.test(name)).flatMap((name) => occurrences(text, name))
  return [...byPattern, ...byName].sort((a, b) => a.start - b.start)
}

function occurrences(text: string, name: string): readonly Span[] {
  const found: Span[] = []
  let start = name === '' ? -1 : text.indexOf(name)
  while (start >= 0) {
    found.push({ start, end: start + name.length })
    start = text.indexOf(name, start + name.length)
  }
  return found
}
