import type { SeenKind } from '../../model/review.ts'

// Words at the head of a sentence that say nothing without the sentence before it.
const pointing = new Set(
  `it its they them their he him his she her this that these those such both neither either so then thus there
here one ones another`.split(/\s+/),
)
const pointingSecond = new Set('same other others former latter first second two'.split(' '))

/** True for a sentence whose words lean on the one before it: `They say so.`, `The others, it says, …` */
export function dependsOnBefore(kind: SeenKind, text: string): boolean {
  if (kind !== 'paragraph') return false
  const [first = '', second = ''] = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return pointing.has(first) || (first === 'the' && pointingSecond.has(second))
}

/** True for what says the same wherever it stands; the rest needs its neighbour: a cell, an item, a heading. */
export function movesAlone(kind: SeenKind, text: string): boolean {
  switch (kind) {
    case 'paragraph':
      return !dependsOnBefore(kind, text)
    case 'author':
    case 'correction':
    case 'code':
    case 'figure':
    case 'picture':
    case 'waiver':
      return true
    case 'title':
    case 'dek':
    case 'published':
    case 'updated':
    case 'heading':
    case 'list-item':
    case 'quote':
    case 'cell':
    case 'credit':
      return false
    default:
      return kind satisfies never
  }
}
