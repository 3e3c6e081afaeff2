import type { Parents, PhrasingContent, Root, Text } from 'mdast'
import type { VFile } from 'vfile'
import { SKIP, visitParents } from 'unist-util-visit-parents'
import type { Records } from '../../model/records.ts'
import { sourceIdOf } from '../../model/source-id.ts'
import { sayInText } from '../../say/source.ts'
import { articleOf } from '../article/article-data.ts'
import { pointIn } from '../article/align.ts'
import { citationsIn, type Citation, type Cite } from './citation-syntax.ts'
import { isNearSource, reportHandle, reportUnknown } from './unknown-source.ts'

/**
 * Makes an empty element of each source cited in the text, and takes the space before it away. Where the
 * sentence cites, the name of the source stands before it.
 *
 *     text("lit [see @log, page 3].")  →  text("lit") <span data-cite="log" data-prefix="see" …> text(".")
 *     text("as @log says")             →  text("as ") text("The station") <span data-cite="log"> text(" says")
 */
export function remarkCitations() {
  return (tree: Root, file: VFile): undefined => {
    const article = articleOf(file)
    if (!article) return
    visitParents(tree, 'text', (node, parents) => {
      const parent: Parents | undefined = parents.at(-1)
      if (!parent || !node.value.includes('@')) return
      const index = parent.children.findIndex((child) => child === node)
      const isInLink = parents.some(({ type }) => type === 'link' || type === 'linkReference')
      const pieces = piecesOf(node, { file, isInLink, sources: article.records.sources })
      parent.children.splice(index, 1, ...(pieces as typeof parent.children)) // phrasing for text
      return [SKIP, index + pieces.length]
    })
  }
}

type Context = {
  readonly file: VFile
  readonly isInLink: boolean
  readonly sources: Records['sources']
}

function piecesOf(node: Text, context: Context): PhrasingContent[] {
  const { file } = context
  const pieces: PhrasingContent[] = []
  let from = 0
  for (const citation of citationsIn(node.value)) {
    if (isEscaped(citation, node, file) || !isMeant(citation, node, context)) continue
    const before = node.value.slice(from, citation.start)
    // Brackets bring their own space; a name is one of the words.
    const end = citation.isNamed ? citation.start : from + before.trimEnd().length
    pieces.push(textPiece(node, from, end, file))
    for (const cite of citation.cites) pieces.push(...drawn(cite, citation, node, context))
    from = citation.end
  }
  pieces.push(textPiece(node, from, node.value.length, file))
  return pieces.filter((piece) => piece.type !== 'text' || piece.value !== '')
}

/** True for a stretch that cites a source or meant to; a handle or an address that is none stays text. */
function isMeant(
  { cites, isBracketed }: Citation,
  node: Text,
  { file, isInLink, sources }: Context,
): boolean {
  const keys = cites.map(({ key }) => key)
  const isKnown = keys.some((key) => sources.has(sourceIdOf(key)))
  if (isBracketed) {
    // Alone in brackets it is a citation, and so is what looks like an id, not like a handle.
    const isAlone = cites[0]?.prefix === ''
    return (
      isAlone || isKnown || keys.some((key) => /[\d:-]/.test(key) || isNearSource(key, sources))
    )
  }
  const [cite] = cites
  if (!cite || isInLink) return isKnown
  const at = pointIn(node, cite.at, String(file))
  // Capitals alone make a handle of what may be a source's id.
  if (isKnown && /^\p{L}*\p{Lu}\p{L}*$/u.test(cite.key)) {
    reportHandle(cite.key, at, file)
    return false
  }
  if (!isKnown && isNearSource(cite.key, sources)) reportUnknown(cite.key, at, { file, sources })
  return isKnown
}

function drawn(
  { key, prefix, locator, at }: Cite,
  { isNamed, start, end }: Citation,
  node: Text,
  { file, sources }: Context,
): PhrasingContent[] {
  const id = sourceIdOf(key)
  const source = sources.get(id)
  if (!source) {
    reportUnknown(key, pointIn(node, at, String(file)), { file, sources })
    return []
  }
  const name: PhrasingContent[] = isNamed
    ? [{ ...textPiece(node, start, end, file), value: sayInText(source) }]
    : []
  const hProperties = {
    dataCite: id,
    ...(isNamed ? { dataNamed: '' } : {}),
    ...(prefix ? { dataPrefix: prefix } : {}),
    ...(locator ? { dataLocator: locator } : {}),
  }
  return [
    ...name,
    { type: 'textDirective', name: 'cite', children: [], data: { hName: 'span', hProperties } },
  ]
}

/** True for `\[@log]` and `\@log`, which a writer means as it stands. */
function isEscaped({ start, isBracketed, cites }: Citation, node: Text, file: VFile): boolean {
  const signs = [...(isBracketed ? [start] : []), ...cites.map(({ at }) => at)]
  return signs.some((sign) => {
    const { offset = 0 } = pointIn(node, sign, String(file)) ?? {}
    return String(file).charAt(offset) === '\\'
  })
}

/** A part of a text as a text of its own, with its own place in the source. */
function textPiece(node: Text, from: number, to: number, file: VFile): Text {
  const start = pointIn(node, from, String(file))
  const end = pointIn(node, to, String(file))
  return {
    type: 'text',
    value: node.value.slice(from, to),
    ...(start && end ? { position: { start, end } } : {}),
  }
}
