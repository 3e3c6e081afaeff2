import type { Element, Root, RootContent } from 'hast'
import type { VFile } from 'vfile'
import { h } from 'hastscript'
import type { Span } from '../../model/span.ts'
import { statusFaces } from '../../model/status.ts'
import { statusWord } from '../../say/status.ts'
import { articleOf } from '../article/article-data.ts'
import { byNesting } from '../article/claim-range.ts'
import { cutTexts } from './cut.ts'
import { insertAt } from './insert.ts'
import type { PlannedCitation, PlannedMark } from '../article/plan.ts'
import { wrapRange } from './wrap.ts'

/**
 * Draws the plan: words of claims in spans, a marker behind each, citations where they were written.
 *
 *     about 100 kW, though  →  <span class="claim" …>about 100 kW</span>,<a class="marker" …></a> though
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
      drawMarks(top, marks, placed.texts)
      for (const { at, block, element } of anchors) {
        insertAt(top, at, {
          element,
          block: placed.blocks[block] ?? { start: 0, end: 0 },
          texts: placed.texts,
        })
      }
    }
  }
}

function drawMarks(
  top: Element,
  marks: readonly PlannedMark[],
  texts: Map<RootContent & { type: 'text' }, Span>,
): void {
  const drawn = new Set<Element>()
  for (const mark of marks.toSorted(byNesting)) {
    let isFirst = true
    wrapRange(top, mark, {
      texts,
      isWrapper: (element) => drawn.has(element),
      wrapper: (children) => {
        const span = h(
          'span.claim',
          {
            id: isFirst ? mark.fragment : undefined,
            dataClaim: mark.claim,
            dataStatus: mark.status,
          },
          children,
        )
        isFirst = false
        drawn.add(span)
        return span
      },
    })
  }
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
    ariaLabel: `${statusWord(status)}, note ${number}`,
  })

const citationOf = ({ source, number, prefix, locator, fragment }: PlannedCitation): Element =>
  h('a.cite', {
    id: fragment,
    dataNumber: String(number),
    dataPrefix: prefix,
    dataLocator: locator,
    href: `#source-${source}`,
    ariaLabel: `${prefix ? `${prefix} ` : ''}source ${number}${locator ? `, ${locator}` : ''}`,
  })

function dropCitations(parent: Root | Element): void {
  const kept = parent.children.filter(
    (node) => node.type !== 'element' || !('dataCite' in node.properties),
  )
  parent.children = kept as typeof parent.children // a part of what was there
  for (const node of kept) if (node.type === 'element') dropCitations(node)
}
