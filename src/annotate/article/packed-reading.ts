import { hash } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import type { Root } from 'hast'
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

/** A reading to be kept: nothing in it leads back to the tree that it was read off. */
export function packReading(reading: Reading): PackedReading {
  const { text, places, fragments, pictures, marks, claims, sources, figures, terms, messages } =
    reading
  const { blocks, sentences, waivers, ties, code, cited } = reading.prose
  return {
    ...{ text, places, fragments, pictures, marks, claims, sources, figures, terms, messages },
    prose: { text, blocks, sentences, waivers, ties, code, cited },
    tree: serialize(reading.tree),
    treeDigest: digestOfTree(reading.tree),
  }
}

/** Of what a tree holds: V8 writes the same words as other bytes where it holds them otherwise. */
export const digestOfTree = (tree: Root): string => hash('sha256', JSON.stringify(tree))

/** The reading that was packed, of the article in the file of a path. `treeOf` gives the bytes when they are asked for. */
export function unpackReading(
  { prose, ...rest }: Omit<PackedReading, 'tree'>,
  path: string,
  treeOf: () => Uint8Array,
): Reading {
  const ownTree = () => deserialize(treeOf()) as Root // packed above
  return {
    ...rest,
    prose: { ...prose, placeAt: placeFinder(rest.places, path) },
    ownTree,
    get tree() {
      return ownTree()
    },
  }
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
