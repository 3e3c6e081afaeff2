import { gapsOf, nothing, type Group, type Sides, type Step } from './group.ts'
import { joinSentences } from './join-sentences.ts'
import { isProvenSame, judgeSentence } from './judge-sentence.ts'

const most = 3 // sentences that one is split into, or that are joined

/** One sentence made several or several one, with the same words and ties. */
export const splitOrJoined: Step = (sides, free, groups) => {
  const found: Group[] = []
  for (const gap of gapsOf(free, groups)) {
    let rest = gap
    for (const group of runsOf(gap)) {
      const isFree = [group.lines, group.sentences].every((side, i) =>
        side.every((each) => [rest.lines, rest.sentences][i]?.includes(each)),
      )
      if (!isFree || !isSame(sides, group)) continue
      found.push(group)
      rest = {
        lines: rest.lines.filter((i) => !group.lines.includes(i)),
        sentences: rest.sentences.filter((i) => !group.sentences.includes(i)),
      }
    }
  }
  return found
}

/** Each one against two or three that follow one another, either way. */
function* runsOf({ lines, sentences }: Group): Generator<Group> {
  for (let length = 2; length <= most; length += 1) {
    for (const line of lines) {
      for (const run of runs(sentences, length)) yield { lines: [line], sentences: run }
    }
    for (const sentence of sentences) {
      for (const run of runs(lines, length)) yield { lines: run, sentences: [sentence] }
    }
  }
}

const runs = (indexes: readonly number[], length: number): readonly (readonly number[])[] =>
  indexes
    .map((_, i) => indexes.slice(i, i + length))
    .filter((run) => run.length === length && (run.at(-1) ?? 0) - (run[0] ?? 0) === length - 1)

function isSame(sides: Sides, group: Group): boolean {
  const was = group.lines.map((i) => sides.lines[i] ?? nothing)
  const is = group.sentences.map((i) => sides.sentences[i] ?? nothing)
  if (new Set([...was, ...is].map(({ kind }) => kind)).size > 1) return false
  const [before, after] = [joinSentences(was), joinSentences(is)]
  if (Math.abs(before.text.length - after.text.length) > before.text.length / 4) return false
  return isProvenSame(judgeSentence(before, after))
}
