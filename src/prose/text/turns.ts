import { remembering } from '../../model/memory.ts'
import type { Span } from '../../model/span.ts'
import { grammar } from '../grammar/in-use.ts'
import { flatten } from './flatten.ts'

/** The stretches of a text that say a number and count nothing as often as they count: `a dozen times`. */
export const turnsIn = remembering((text): readonly Span[] => {
  const flat = flatten(text)
  return [...flat.text.matchAll(grammar().looseTurns)].map(({ index, 0: words }) => ({
    start: flat.startAt(index),
    end: flat.endAt(index + words.length),
  }))
})
