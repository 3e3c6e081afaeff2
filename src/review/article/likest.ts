import type { SeenKind } from '../../model/review.ts'
import { gapsOf, pair, type Group, type Sides, type Step } from './group.ts'
import { bagOf, likenessOf, type Bag } from './likeness.ts'

const leastInOrder = 0.35 // likeness of a sentence that was edited where it stands
const leastElsewhere = 0.6 // of one that was edited and moved

/** The likest pairs between the same two sentences, in order. */
export const likestInOrder: Step = (sides, free, groups) =>
  gapsOf(free, groups).flatMap((gap) => alignGap(sides, gap))

function alignGap(sides: Sides, { lines, sentences }: Group): readonly Group[] {
  const like = likeness(sides)
  const lineUp = (line: number, sentence: number) =>
    sides.lines[line]?.kind === sides.sentences[sentence]?.kind
  // One that stands where one stood has taken its place, whatever its words.
  const isSingle = lines.length === 1 && sentences.length === 1
  const worth = (line: number, sentence: number): number => {
    const found = like(line, sentence)
    if (found >= leastInOrder) return found
    return isSingle && lineUp(line, sentence) ? Math.max(found, 0.01) : 0
  }
  // best[i][j]: the most likeness that the lines from i and the sentences from j can have together.
  const best = [...lines, 0].map(() => [...sentences, 0].map(() => 0))
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    for (let j = sentences.length - 1; j >= 0; j -= 1) {
      const both = worth(lines[i] ?? 0, sentences[j] ?? 0)
      const row = best[i]
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), both && both + at(i + 1, j + 1))
    }
  }
  const found: Group[] = []
  let [i, j] = [0, 0]
  while (i < lines.length && j < sentences.length) {
    const [line = 0, sentence = 0] = [lines[i], sentences[j]]
    const both = worth(line, sentence)
    if (both > 0 && at(i, j) === both + at(i + 1, j + 1)) {
      found.push(pair(line, sentence))
      i += 1
      j += 1
    } else if (at(i, j) === at(i + 1, j)) i += 1
    else j += 1
  }
  return found
}

/** The likest pairs wherever they stand, the likest first. */
export const likestAnywhere: Step = (sides, free) => {
  const like = likeness(sides)
  const candidates = free.lines
    .flatMap((line) =>
      free.sentences.map((sentence) => ({ line, sentence, worth: like(line, sentence) })),
    )
    .filter(({ worth }) => worth >= leastElsewhere)
    .toSorted((a, b) => b.worth - a.worth)
  const found: Group[] = []
  const [lines, sentences] = [new Set<number>(), new Set<number>()]
  for (const { line, sentence } of candidates) {
    if (lines.has(line) || sentences.has(sentence)) continue
    lines.add(line)
    sentences.add(sentence)
    found.push(pair(line, sentence))
  }
  return found
}

/** True for what stands in the running text. */
export const isOfProse = (kind: SeenKind): boolean => prose.has(kind)

const prose: ReadonlySet<SeenKind> = new Set(['heading', 'paragraph', 'list-item', 'quote', 'cell'])

/** How like a line and a sentence are; what stands in the front matter or beside the prose is like its own kind. */
function likeness({ lines, sentences }: Sides): (line: number, sentence: number) => number {
  const [bagOfLine, bagOfSentence] = [bagsOf(lines), bagsOf(sentences)]
  return (line, sentence) => {
    const [was, is] = [lines[line]?.kind, sentences[sentence]?.kind]
    const [before, after] = [bagOfLine(line), bagOfSentence(sentence)]
    if (!was || !is || !before || !after) return 0
    const found = likenessOf(before, after)
    if (was === is) return prose.has(was) ? found : Math.max(found, leastInOrder)
    return prose.has(was) && prose.has(is) ? found * 0.8 : 0
  }
}

/** The words of each text, counted when they are first asked for: nearly every sentence has its line already. */
function bagsOf(side: readonly { readonly text: string }[]): (i: number) => Bag | undefined {
  const known: (Bag | undefined)[] = []
  return (i) => (known[i] ??= side[i] && bagOf(side[i].text))
}
