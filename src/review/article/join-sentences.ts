import type { Bound } from '../../model/review.ts'
import type { Compared } from './judge-sentence.ts'
import { keyOfTie } from './sentence.ts'

/** Sentences that follow one another as one; a claim that covers the end of one and the head of the next is one tie. */
export function joinSentences(sentences: readonly Compared[]): Compared {
  let text = ''
  const bound: Bound[] = []
  for (const each of sentences) {
    const offset = text === '' ? 0 : text.length + 1
    text = text === '' ? each.text : `${text} ${each.text}`
    for (const tie of each.bound) {
      const placed = { ...tie, start: tie.start + offset, end: tie.end + offset }
      const open = bound.findIndex((other) => other.end === offset - 1 && isOneTie(other, placed))
      const opened = bound[open]
      if (opened && tie.start === 0 && tie.end > 0) bound[open] = { ...opened, end: placed.end }
      else bound.push(placed)
    }
  }
  return { text, bound }
}

const isOneTie = (a: Bound, b: Bound): boolean =>
  a.kind === 'claim' && keyOfTie(a).join('\n') === keyOfTie(b).join('\n')
