import { t } from '../../model/words.ts'
import type { Element, ElementContent, Root, RootContent } from 'hast'
import type { VFile } from 'vfile'
import { h } from 'hastscript'
import type { Span } from '../../model/span.ts'
import { statusFaces } from '../../model/status.ts'
import { statusWord } from '../../say/status.ts'
import { articleOf } from '../article/article-data.ts'
import { byNesting } from '../article/claim-range.ts'
import { cutTexts } from './cut.ts'
import { insertAt } from './insert.ts'
import { landingOf } from '../article/landing.ts'
import type { PlannedCitation, PlannedMark } from '../article/plan.ts'
import { wrapRange } from './wrap.ts'

/**
 * Draws the plan: words of claims in spans, a marker behind each, citations where they were written.
 *
 *     about 100 kW, though  →  <span id="c-power"></span><span class="claim" …>about 100 kW</span>,
 *                              <a class="marker" …></a> though
 */
export function rehypeMarks() {
  return (tree: Root, file: VFile): undefined => {
    const { placed, plan } = file.data
    if (!articleOf(file) || !placed || !plan) return
    dropCitations(tree)
    for (const top of new Set(placed.blocks.map((block) => block.top))) {
      if (top.type !== 'element') continue
      const isHere = ({ block }: { block: number }) => placed.blocks[block]?.top === top
      const marks = plan.marks.filter(isHere)
      const anchors = anchorsIn(marks, plan.citations.filter(isHere))
      const offsets = [
        ...marks.flatMap(({ start, end }) => [start, end]),
        ...anchors.map(({ at }) => at),
      ]
      cutTexts(top, new Set(offsets), placed.texts)
      const firstPieces = drawMarks(top, marks, placed.texts)
      for (const { at, block, element } of anchors) {
        insertAt(top, at, {
          element,
          block: placed.blocks[block] ?? { start: 0, end: 0 },
          texts: placed.texts,
        })
      }
      landBefore(top, firstPieces)
    }
  }
}

/** Wraps the words of claims; gives back the first piece of each mark, with the mark's name. */
function drawMarks(
  top: Element,
  marks: readonly PlannedMark[],
  texts: Map<RootContent & { type: 'text' }, Span>,
): ReadonlyMap<Element, string> {
  const drawn = new Set<Element>()
  const firstPieces = new Map<Element, string>()
  for (const mark of marks.toSorted(byNesting)) {
    let isFirst = true
    wrapRange(top, mark, {
      texts,
      isWrapper: (element) => drawn.has(element),
      wrapper: (children) => {
        // Struck-out words are struck out wherever they are read, not by a style sheet alone.
        const piece = h(
          mark.status === 'error' ? 's.claim' : 'span.claim',
          { dataClaim: mark.claim, dataStatus: mark.status },
          children,
        )
        if (isFirst) firstPieces.set(piece, mark.fragment)
        isFirst = false
        drawn.add(piece)
        return piece
      },
    })
  }
  return firstPieces
}

/** Puts the place that links to a mark land on before its first piece. */
function landBefore(parent: Element, names: ReadonlyMap<Element, string>): void {
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child]
    landBefore(child, names)
    const name = names.get(child)
    return name === undefined ? [child] : [landingOf(name), child]
  })
}

type Anchor = { readonly at: number; readonly block: number; readonly element: Element }

/** Markers and citations in the order they stand; at one place citations come first, then by number. */
function anchorsIn(
  marks: readonly PlannedMark[],
  citations: readonly PlannedCitation[],
): readonly Anchor[] {
  const cites = citations.map((cite) => ({
    at: cite.at,
    block: cite.block,
    element: citationOf(cite),
  }))
  const markers = marks
    .toSorted((a, b) => a.markerAt - b.markerAt || a.number - b.number)
    .map((mark) => ({ at: mark.markerAt, block: mark.block, element: markerOf(mark) }))
  return [...cites, ...markers].toSorted((a, b) => a.at - b.at)
}

const markerOf = ({ claim, status, number, markerId }: PlannedMark): Element =>
  h('a.marker', {
    id: markerId,
    dataClaim: claim,
    dataStatus: status,
    dataMark: `${statusFaces[status].glyph}${number}`,
    href: `#note-${claim}`,
    ariaLabel: t('{words}, note {number}', { words: statusWord(status), number }),
  })

const citationOf = ({ source, shown, name, fragment }: PlannedCitation): Element =>
  h('a.cite', {
    id: fragment,
    dataSource: shown,
    href: `#source-${source}`,
    ariaLabel: t('source: {name}', { name }),
  })

function dropCitations(parent: Root | Element): void {
  const kept = parent.children.filter(
    (node) => node.type !== 'element' || !('dataCite' in node.properties),
  )
  parent.children = kept as typeof parent.children // a part of what was there
  for (const node of kept) if (node.type === 'element') dropCitations(node)
}
