import type { Reviewed } from '../../model/review.ts'
import type { Proof } from '../same/verdict.ts'
import { dependsOnBefore, movesAlone } from './context.ts'
import type { Group } from './group.ts'
import { longestRise } from './in-order.ts'
import { joinSentences } from './join-sentences.ts'
import { judgeSentence, type Judged } from './judge-sentence.ts'
import { isOfProse } from './likest.ts'
import { freeOf, pairSentences } from './pair-sentences.ts'
import { keyOf, type Sentence } from './sentence.ts'

/** What proves an edit harmless, beside the proofs of its words. */
export type EditProof = Proof | 'link' | 'moved' | 'split' | 'joined'

/** How a sentence stands to the review. Together they are every line of it and every sentence. */
export type Edit =
  | { readonly state: 'unchanged'; readonly line: Reviewed; readonly sentence: Sentence }
  | {
      readonly state: 'harmless'
      readonly by: readonly EditProof[]
      readonly lines: readonly Reviewed[]
      readonly sentences: readonly Sentence[]
      readonly judged: Judged
    }
  | {
      readonly state: 'changed'
      readonly line: Reviewed
      readonly sentence: Sentence
      readonly judged: Judged
      /** What its words no longer follow; undefined where its place changed nothing. */
      readonly place: 'moved' | 'follows another' | undefined
    }
  | { readonly state: 'new'; readonly sentence: Sentence }
  /** `near` is a sentence of the same part of the article where it stood, the one behind it before the one ahead. */
  | { readonly state: 'removed'; readonly line: Reviewed; readonly near: Sentence | undefined }

/**
 * Holds an article's sentences against their review: new ones, changed ones and those that stayed in reading
 * order, each removed one before the sentence that stands where it stood.
 */
export function compareReview(
  lines: readonly Reviewed[],
  sentences: readonly Sentence[],
): readonly Edit[] {
  const sides = { lines, sentences }
  const groups = pairSentences(sides).toSorted(bySentence)
  const moved = movedOf(groups)
  const lineOf = new Map(groups.flatMap((g) => g.sentences.map((i) => [i, g.lines] as const)))
  const neighbours = { sides, lineOf, groups }
  const free = freeOf(sides, groups)
  const placed: { readonly at: number; readonly edit: Edit }[] = []
  for (const group of groups) {
    const at = group.sentences[0] ?? 0
    placed.push({ at, edit: editOf(group, sides, placeOf(group, moved, neighbours)) })
  }
  for (const i of free.sentences) {
    const sentence = sentences[i]
    if (sentence) placed.push({ at: i, edit: { state: 'new', sentence } })
  }
  for (const i of free.lines) {
    const line = lines[i]
    const after = groups.findLast((group) => (group.lines.at(-1) ?? 0) < i && !moved.has(group))
    const at = (after?.sentences.at(-1) ?? -1) + 1
    if (line) {
      const near = [sentences[at], sentences[at - 1]].find(
        (each) => each && isOfProse(each.kind) === isOfProse(line.kind),
      )
      placed.push({ at: at - 0.5, edit: { state: 'removed', line, near } })
    }
  }
  return placed.toSorted((a, b) => a.at - b.at).map(({ edit }) => edit)
}

const bySentence = (a: Group, b: Group): number => (a.sentences[0] ?? 0) - (b.sentences[0] ?? 0)

/** The groups that stand elsewhere than the others: all that are not of a longest run in one order. */
function movedOf(groups: readonly Group[]): ReadonlySet<Group> {
  const rise = longestRise(groups.map(({ lines }) => lines[0] ?? 0))
  return new Set(groups.filter((_, i) => !rise.has(i)))
}

type Sides = { readonly lines: readonly Reviewed[]; readonly sentences: readonly Sentence[] }
type Neighbours = {
  readonly sides: Sides
  /** The lines that a sentence answers to. */
  readonly lineOf: ReadonlyMap<number, readonly number[]>
  readonly groups: readonly Group[]
}

/** Whether a group's place says something else than it did: a move that changes nothing is `free`. */
type Placing = 'kept' | 'free' | 'moved' | 'follows another'

function placeOf(
  group: Group,
  moved: ReadonlySet<Group>,
  { sides, lineOf, groups }: Neighbours,
): Placing {
  const [line = 0, sentence = 0] = [group.lines[0], group.sentences[0]]
  const kind = sides.sentences[sentence]?.kind ?? 'paragraph'
  const text = sides.sentences[sentence]?.text ?? ''
  const lineBefore = lineOf.get(sentence - 1)?.at(-1)
  const isStillThere = groups.some(({ lines }) => lines.includes(line - 1))
  // What stands before it is as it was, or is new or gone, which has a message of its own.
  const keepsBefore = lineBefore === undefined || lineBefore === line - 1 || !isStillThere
  const next = lineOf.get((group.sentences.at(-1) ?? 0) + 1)?.[0]
  const keepsAfter = next === undefined || next === (group.lines.at(-1) ?? 0) + 1
  if (!moved.has(group))
    return keepsBefore || !dependsOnBefore(kind, text) ? 'kept' : 'follows another'
  if (movesAlone(kind, text)) return 'free'
  return (kind === 'heading' ? keepsAfter : lineBefore === line - 1) ? 'free' : 'moved'
}

function editOf(group: Group, { lines, sentences }: Sides, placing: Placing): Edit {
  const was = group.lines.flatMap((i) => lines[i] ?? [])
  const is = group.sentences.flatMap((i) => sentences[i] ?? [])
  const [line, sentence] = [was[0], is[0]]
  if (!line || !sentence) throw new Error('invalid group: it has no sentence on one side')
  const judged = judgeSentence(joinSentences(was), joinSentences(is))
  const { words, ties, links } = judged
  const place = placing === 'moved' || placing === 'follows another' ? placing : undefined
  if (words.verdict === 'meaning' || ties.length > 0 || place || line.kind !== sentence.kind) {
    return { state: 'changed', line, sentence, judged, place }
  }
  const by: readonly EditProof[] = [
    ...words.by,
    ...(links.length > 0 ? (['link'] as const) : []),
    ...(placing === 'free' ? (['moved'] as const) : []),
    ...(is.length > 1 ? (['split'] as const) : was.length > 1 ? (['joined'] as const) : []),
  ]
  return by.length === 0 && keyOf(line) === keyOf(sentence)
    ? { state: 'unchanged', line, sentence }
    : {
        state: 'harmless',
        by: by.length === 0 ? ['typography'] : by,
        lines: was,
        sentences: is,
        judged,
      }
}
