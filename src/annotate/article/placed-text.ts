import type { Element, Root, RootContent, Text } from 'hast'
import { toString } from 'hast-util-to-string'
import type { Point, Position } from 'unist'
import { SKIP, visit } from 'unist-util-visit'
import { addAll } from '../../model/add-all.ts'
import type { Span } from '../../model/span.ts'
import type { Block, Cited, Waiver } from '../../prose/prose.ts'
import type { TextBlock } from './blocks.ts'
import { blocksOf, tidySpace } from './blocks.ts'
import { alignToSource, pointAt } from './align.ts'

/** An element of the running text and the words it covers; without words, start and end are where it stands. */
export type PlacedElement = Span & { readonly element: Element; readonly block: number }

/** The running text of an article and where each of its texts and elements stands in it. */
export type PlacedText = {
  readonly text: string
  readonly blocks: readonly (Block & { readonly top: RootContent })[]
  /** Every text of the running text; cutting a text puts its pieces in its stead. */
  readonly texts: Map<Text, Span>
  /** The texts as they were read, in reading order. */
  readonly written: readonly { readonly text: Text; readonly span: Span }[]
  /** Every element within the running text, in reading order. */
  readonly elements: readonly PlacedElement[]
  /** Comments in the running text, with the block each is about. */
  readonly comments: readonly {
    readonly value: string
    readonly block: number
    readonly position: Position | undefined
  }[]
  /** Lines that are shown as they are written, beside the running text. */
  readonly code: readonly { readonly text: string; readonly position: Position | undefined }[]
  readonly waivers: readonly Waiver[]
  readonly cited: readonly Cited[]
}

/** Reads the running text off a tree, making its white space single on the way. */
export function placeText(root: Root): Omit<PlacedText, 'waivers' | 'cited'> {
  const placed = { text: '', blocks: [], texts: new Map(), elements: [], comments: [] } as Draft
  for (const block of blocksOf(root)) {
    tidySpace(block)
    placeBlock(block, placed)
  }
  return {
    ...placed,
    written: [...placed.texts].map(([text, span]) => ({ text, span })),
    code: codeOf(root),
  }
}

function codeOf(root: Root): PlacedText['code'] {
  const found: { text: string; position: Position | undefined }[] = []
  visit(root, 'element', (node) => {
    if (node.tagName !== 'pre') return undefined
    found.push({ text: toString(node), position: node.position })
    return SKIP
  })
  return found
}

type Draft = {
  text: string
  blocks: (Block & { readonly top: RootContent })[]
  texts: Map<Text, Span>
  elements: PlacedElement[]
  comments: { value: string; block: number; position: Position | undefined }[]
}

function placeBlock({ kind, top, steps }: TextBlock, placed: Draft): void {
  if (placed.blocks.length > 0) placed.text += '\n'
  const index = placed.blocks.length
  const start = placed.text.length
  const open = new Map<RootContent, number>()
  const found: PlacedElement[] = []
  for (const { node, move } of steps) {
    if (node.type === 'text') {
      const from = placed.text.length
      // A no-break space keeps its place on the page and is a space to whoever reads the text.
      placed.text += node.value.replace(/\s/g, ' ')
      placed.texts.set(node, { start: from, end: placed.text.length })
    } else if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
      placed.comments.push({ value: node.value, block: index, position: node.position })
    } else if (node.type === 'element' && move === 'enter') {
      open.set(node, found.length)
      found.push({
        element: node,
        block: index,
        start: placed.text.length,
        end: placed.text.length,
      })
    } else if (node.type === 'element') {
      const at = open.get(node) ?? 0
      const entered = found[at]
      if (entered) found[at] = { ...entered, end: placed.text.length }
    }
  }
  addAll(placed.elements, found)
  placed.blocks.push({ kind, top, start, end: placed.text.length })
}

/** Where each text of an article was written, without the tree that it stands in. */
export type Places = {
  /** The file, with spaces in the place of its front matter. */
  readonly source: string
  readonly texts: readonly (Span & {
    readonly value: string
    /** Where it was written: offsets into the source. */
    readonly from: number
    readonly to: number
  })[]
  /** Where the first block begins, for an article without a text. */
  readonly first: Point
}

export const placesOf = (
  { written, blocks }: Pick<PlacedText, 'written' | 'blocks'>,
  source: string,
): Places => ({
  source,
  texts: written.flatMap(({ text: { value, position }, span }) => {
    const [from, to] = [position?.start.offset, position?.end.offset]
    return from === undefined || to === undefined ? [] : [{ value, ...span, from, to }]
  }),
  first: blockPoint(blocks[0]),
})

/** The place in the file of the character at an offset of the text; built once, asked often. */
export function placeIndex({ source, texts, first }: Places): (offset: number) => Point {
  const aligned = new Map<Places['texts'][number], readonly number[]>()
  return (offset) => {
    const found = texts.findLast(({ start }) => start <= offset) ?? texts[0]
    if (!found) return first
    const { value, from, to } = found
    let offsets = aligned.get(found)
    if (!offsets) aligned.set(found, (offsets = alignToSource(value, source.slice(from, to))))
    const within = Math.max(0, Math.min(offset, found.end) - found.start)
    return pointAt(source, from + (offsets[within] ?? to - from))
  }
}

const blockPoint = (block: { readonly top: RootContent } | undefined): Point =>
  block?.top.position?.start ?? { line: 1, column: 1 }
