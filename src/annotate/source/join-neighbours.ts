import type { BlockContent, Parent, PhrasingContent, RootContent } from 'mdast'
import type { Position } from 'unist'

/** Joins texts that touch, and paragraphs without an empty line between, as the parser would have. */
export function joinNeighbours(parent: Parent): void {
  const joined: (BlockContent | PhrasingContent | RootContent)[] = []
  for (const node of parent.children) {
    const before = joined.at(-1)
    if (before?.type === 'text' && node.type === 'text') {
      before.value += node.value
      extend(before, node)
    } else if (
      before?.type === 'paragraph' &&
      node.type === 'paragraph' &&
      isNextLine(before, node)
    ) {
      before.children.push({ type: 'text', value: '\n' }, ...node.children)
      extend(before, node)
      joinNeighbours(before)
    } else if (node.type !== 'text' || node.value !== '') joined.push(node as RootContent)
  }
  parent.children = joined as typeof parent.children
}

type Positioned = { position?: Position | undefined }

function extend(before: Positioned, after: Positioned): void {
  if (before.position && after.position) {
    before.position = { start: before.position.start, end: after.position.end }
  } else if (after.position) before.position = after.position
}

const isNextLine = (before: Positioned, after: Positioned): boolean =>
  before.position !== undefined && before.position.end.line + 1 === after.position?.start.line
