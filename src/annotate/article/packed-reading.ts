import { hash } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import type { Root, RootContent } from 'hast'
import type { Prose } from '../../prose/prose.ts'
import { placeIndex, type Places } from './placed-text.ts'
import type { Reading } from './reading.ts'

/**
 * A reading as plain data and bytes, which can be written to a file. Its tree is by far the largest part, is asked for when
 * a page is made of it, and takes a tenth as bytes of what it takes as nodes.
 */
export type PackedReading = Omit<Reading, 'tree' | 'ownTree' | 'prose'> & {
  readonly prose: Omit<Prose, 'placeAt'>
  readonly tree: Uint8Array
}

/** A reading without its tree: nothing in it leads back to what it was read off. */
type ReadingData = Omit<PackedReading, 'tree' | 'treeDigest'>

function dataOf(reading: Reading): ReadingData {
  const { text, places, fragments, pictures, marks, claims, sources, figures, terms, messages } =
    reading
  const { blocks, sentences, waivers, ties, code, cited } = reading.prose
  return {
    ...{ text, places, fragments, pictures, marks, claims, sources, figures, terms, messages },
    prose: { text, blocks, sentences, waivers, ties, code, cited },
  }
}

/** Of what a tree holds: V8 writes the same words as other bytes where it holds them otherwise. */
export const digestOfTree = (tree: Root): string => hash('sha256', JSON.stringify(tree))

/** The reading that was packed, of the article in the file of a path. `treeOf` gives the bytes when they are asked for. */
export const unpackReading = (
  { treeDigest, ...data }: Omit<PackedReading, 'tree'>,
  path: string,
  treeOf: () => Uint8Array,
): Reading => readingOf(data, path, { tree: bytesOf(treeDigest, treeOf) })

/** A reading whose tree stands as it was made, since a page asks for it at once, until it is packed. */
export type OpenReading = {
  readonly reading: Reading
  /** The reading to be kept. The open one lets go of its nodes, and `treeOf` gives it the bytes from then on. */
  readonly pack: (treeOf: () => Uint8Array) => PackedReading
}

/** Opens the reading of the article in the file of a path. */
export function openReading(made: Reading, path: string): OpenReading {
  const data = dataOf(made)
  const held: { tree: TreeOfReading } = { tree: nodesOf(made.tree) }
  return {
    reading: readingOf(data, path, held),
    pack(treeOf) {
      const { tree, treeDigest } = held.tree
      held.tree = bytesOf(treeDigest, treeOf)
      return { ...data, treeDigest, tree: serialize(tree) }
    },
  }
}

type TreeOfReading = Pick<Reading, 'tree' | 'ownTree' | 'treeDigest'>

const readingOf = (
  { prose, ...data }: ReadingData,
  path: string,
  held: { readonly tree: TreeOfReading },
): Reading => ({
  ...data,
  prose: { ...prose, placeAt: placeFinder(data.places, path) },
  ownTree: () => held.tree.ownTree(),
  get tree() {
    return held.tree.tree
  },
  get treeDigest() {
    return held.tree.treeDigest
  },
})

const nodesOf = (tree: Root): TreeOfReading => ({
  tree,
  ownTree: () => copyOf(tree),
  get treeDigest() {
    return digestOfTree(tree)
  },
})

function bytesOf(treeDigest: string, treeOf: () => Uint8Array): TreeOfReading {
  const ownTree = () => deserialize(treeOf()) as Root // packed above
  return {
    treeDigest,
    ownTree,
    get tree() {
      return ownTree()
    },
  }
}

/** A tree of the same words: what its plugins change are elements, their properties and what they hold. */
const copyOf = (tree: Root): Root => ({ ...tree, children: tree.children.map(copyOfNode) })

function copyOfNode<N extends RootContent>(node: N): N {
  if (node.type !== 'element') return { ...node }
  const { properties, children } = node
  return { ...node, properties: { ...properties }, children: children.map(copyOfNode) }
}

/** The place of the character at an offset of an article's text, built when the first is asked for. */
export function placeFinder(places: Places, file: string): Prose['placeAt'] {
  let pointOf: ReturnType<typeof placeIndex> | undefined
  return (offset) => {
    pointOf ??= placeIndex(places)
    const { line, column } = pointOf(offset)
    return { file, line, column }
  }
}
