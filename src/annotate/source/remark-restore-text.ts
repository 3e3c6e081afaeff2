import type { PhrasingContent, Root, RootContent, Text } from 'mdast'
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import { SKIP, visit } from 'unist-util-visit'
import type { Directive } from './directive.ts'
import { isDirective, ownName } from './directive.ts'
import { joinNeighbours } from './join-neighbours.ts'
import { reportNearMiss } from './near-miss.ts'
import { articleOf } from '../article/article-data.ts'

/**
 * Gives back, byte for byte, prose that only looks like a directive: `10:30`, `3:1`, `a:b`, `::note`.
 * Markup inside its brackets stays markup, as it would be without directives.
 *
 *     textDirective(name: "30")   →  text(":30")
 *     containerDirective(note)    →  paragraph(":::note"), its blocks, paragraph(":::")
 */
export function remarkRestoreText() {
  return (tree: Root, file: VFile): undefined => {
    visit(tree, (node, index, parent) => {
      if (!isDirective(node) || !parent || index === undefined) return
      if (articleOf(file)) {
        if (ownName(node)) return
        reportNearMiss(node, file)
      }
      const restored = restoredFrom(node, String(file))
      // What is restored holds children that may be directives: the walk goes on at the same index.
      parent.children.splice(index, 1, ...(restored as typeof parent.children))
      return [SKIP, index]
    })
    visit(tree, (node) => {
      if ('children' in node) joinNeighbours(node)
    })
  }
}

/** The nodes that the source of a directive would have been without directives. */
function restoredFrom(node: Directive, source: string): (PhrasingContent | RootContent)[] {
  if (!node.position) return []
  const { start, end } = node.position
  if (node.type === 'containerDirective') return restoredContainer(node, source, { start, end })
  const phrasing = wrapped(node.children, source, { start, end })
  if (node.type === 'textDirective') return phrasing
  return [{ type: 'paragraph', children: phrasing, position: node.position }]
}

/** Phrasing with the source that stands before and after it in a span of the source. */
function wrapped(
  children: readonly PhrasingContent[],
  source: string,
  { start, end }: Position,
): PhrasingContent[] {
  const first = children[0]?.position?.start
  const last = children.at(-1)?.position?.end
  if (!first || !last) return [textBetween(source, start, end)]
  return [textBetween(source, start, first), ...children, textBetween(source, last, end)]
}

function restoredContainer(
  node: Directive,
  source: string,
  { start, end }: Position,
): RootContent[] {
  const children = [...node.children] as RootContent[] // a container holds blocks, its label first
  const [label] = children
  const isLabelled =
    label?.type === 'paragraph' && Boolean(label.data && 'directiveLabel' in label.data)
  const phrasing = isLabelled ? label.children : []
  const blocks = isLabelled ? children.slice(1) : children
  const opening = lineFrom(source, start)
  const lines: RootContent[] = [
    {
      type: 'paragraph',
      children: wrapped(phrasing, source, { start, end: opening }),
      position: { start, end: opening },
    },
    ...blocks,
  ]
  const fence = /:{3,}[ \t]*$/.exec(source.slice(opening.offset, end.offset))?.[0]
  // A container that nobody closed ends with its last block.
  const last = children.at(-1)?.position?.end.offset ?? opening.offset ?? 0
  if (fence && end.offset !== undefined && end.offset - fence.length >= last) {
    const { length } = fence
    const closing = { line: end.line, column: end.column - length, offset: end.offset - length }
    lines.push({
      type: 'paragraph',
      children: [textBetween(source, closing, end)],
      position: { start: closing, end },
    })
  }
  return lines
}

/** The end of the line on which a point stands. */
function lineFrom(source: string, start: Point): Point {
  const from = start.offset ?? 0
  const found = source.indexOf('\n', from)
  const offset = found < 0 ? source.length : found
  return { line: start.line, column: start.column + offset - from, offset }
}

/** Source as text; what marks a quotation at the start of further lines is not part of it. */
function textBetween(source: string, start: Point, end: Point): Text {
  const lineStarts = start.column === 1 ? /(^|\n)[ \t>]+/g : /(\n)[ \t>]+/g
  const value = source.slice(start.offset, end.offset).replace(lineStarts, '$1')
  return { type: 'text', value, position: { start, end } }
}
