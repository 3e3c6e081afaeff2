import { longestRise } from './in-order.ts'
import type { Sentence } from './sentence.ts'

/** A sentence as a line of the review has it. */
export type Line = Pick<Sentence, 'kind' | 'text' | 'bound'>

/** Reviewed sentences and those that answer to them, by index; one side has more where a sentence was split or joined. */
export type Group = { readonly lines: readonly number[]; readonly sentences: readonly number[] }

/** Both sides of a review. */
export type Sides = { readonly lines: readonly Line[]; readonly sentences: readonly Line[] }

export type Step = (sides: Sides, free: Group, groups: readonly Group[]) => readonly Group[]

/** A sentence that is not there. */
export const nothing: Line = { kind: 'paragraph', text: '', bound: [] }

export const pair = (line: number, sentence: number): Group => ({
  lines: [line],
  sentences: [sentence],
})

/** What is free between the same two sentences that both sides have in one order. */
export function gapsOf(free: Group, groups: readonly Group[]): readonly Group[] {
  const ordered = groups.toSorted((a, b) => (a.sentences[0] ?? 0) - (b.sentences[0] ?? 0))
  const rise = longestRise(ordered.map(({ lines }) => lines[0] ?? 0))
  const anchors = ordered.filter((_, i) => rise.has(i))
  const ends = [...anchors, undefined]
  return ends
    .map((end, i): Group => {
      const from = anchors[i - 1]
      const between = (side: keyof Group) =>
        free[side].filter(
          (each) => each > (from?.[side].at(-1) ?? -1) && each < (end?.[side][0] ?? Infinity),
        )
      return { lines: between('lines'), sentences: between('sentences') }
    })
    .filter(({ lines, sentences }) => lines.length > 0 && sentences.length > 0)
}
