import type { Root } from 'hast'
import type { VFile } from 'vfile'
import { h } from 'hastscript'
import { articleOf } from '../article/article-data.ts'
import { noteOf } from './note.ts'
import type { PlannedMark } from '../article/plan.ts'

/**
 * Puts the notes of the claims a block is the first to use behind it, all in one section. It is no aside, and
 * neither are they, because reader views drop asides.
 *
 *     <p>…</p>  →  <div class="annotated"><p>…</p><section class="notes">…</section></div>
 */
export function rehypeNotes() {
  return (tree: Root, file: VFile): undefined => {
    const article = articleOf(file)
    const { placed, plan, figures } = file.data
    if (!article || !placed || !plan) return
    const drawings = figures ?? []
    const first = firstUses(plan.marks)
    tree.children = tree.children.map((top) => {
      const marks = first.filter(({ block }) => placed.blocks[block]?.top === top)
      if (marks.length === 0 || top.type !== 'element') return top
      const notes = marks
        .toSorted((a, b) => a.number - b.number)
        .flatMap((mark) => {
          const claim = article.records.claims.get(mark.claim)
          return claim
            ? [
                '\n',
                noteOf(claim, {
                  number: mark.number,
                  words: wordsOf(mark.claim, plan.marks, placed.text),
                  records: article.records,
                  figures: drawings,
                  names: plan.names,
                }),
              ]
            : []
        })
      return h('div.annotated', [
        '\n',
        top,
        '\n',
        // No label: each note has its own, and a named aside for each block would be a crowd of landmarks.
        h('section.notes', [...notes, '\n']),
        '\n',
      ])
    })
  }
}

/** The words that marks of a claim have in an article, each once. */
const wordsOf = (claim: string, marks: readonly PlannedMark[], text: string): readonly string[] => [
  ...new Set(
    marks.filter((mark) => mark.claim === claim).map(({ start, end }) => text.slice(start, end)),
  ),
]

/** The use of each claim that its number came from: the first whose marker a reader meets. */
function firstUses(marks: readonly PlannedMark[]): readonly PlannedMark[] {
  const first = new Map<string, PlannedMark>()
  for (const mark of marks.toSorted((a, b) => a.markerAt - b.markerAt || a.start - b.start)) {
    if (!first.has(mark.claim)) first.set(mark.claim, mark)
  }
  return [...first.values()]
}
