import { diffArrays } from 'diff'
import { normalForm } from '../same/items.ts'
import { nothing, pair, type Group, type Line, type Sides, type Step } from './group.ts'
import { likestAnywhere, likestInOrder } from './likest.ts'
import { keyOf } from './sentence.ts'
import { splitOrJoined } from './split-or-joined.ts'

/**
 * Pairs the reviewed sentences of an article with those it has: equal ones in order, equal ones elsewhere, those
 * equal in normal form, those split or joined, then the likest that stand between the same two, then the likest
 * anywhere. What is in no group was taken out or put in.
 */
export function pairSentences(sides: Sides): readonly Group[] {
  let groups: readonly Group[] = equalInOrder(sides)
  for (const step of steps) groups = [...groups, ...step(sides, freeOf(sides, groups), groups)]
  return groups
}

/** What no group holds. */
export function freeOf(sides: Sides, groups: readonly Group[]): Group {
  const rest = (side: keyof Group): readonly number[] => {
    const taken = new Set(groups.flatMap((group) => group[side]))
    return [...sides[side].keys()].filter((i) => !taken.has(i))
  }
  return { lines: rest('lines'), sentences: rest('sentences') }
}

function equalInOrder({ lines, sentences }: Sides): readonly Group[] {
  const groups: Group[] = []
  let [line, sentence] = [0, 0]
  for (const { value, added, removed } of diffArrays(lines.map(keyOf), sentences.map(keyOf))) {
    if (!added && !removed) value.forEach((_, i) => groups.push(pair(line + i, sentence + i)))
    if (!added) line += value.length
    if (!removed) sentence += value.length
  }
  return groups
}

const equalAnywhere =
  (keyOf: (line: Line) => string): Step =>
  ({ lines, sentences }, free) => {
    const byKey = Map.groupBy(free.lines, (i) => keyOf(lines[i] ?? nothing))
    return free.sentences.flatMap((i) => {
      const line = byKey.get(keyOf(sentences[i] ?? nothing))?.shift()
      return line === undefined ? [] : [pair(line, i)]
    })
  }

const steps: readonly Step[] = [
  equalAnywhere(keyOf),
  equalAnywhere(({ kind, text }) => `${kind} ${normalForm(text)}`),
  splitOrJoined,
  likestInOrder,
  likestAnywhere,
]
