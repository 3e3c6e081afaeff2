import type { PhrasingContent, Root, Text } from 'mdast'
import type { VFile } from 'vfile'
import { SKIP, visit } from 'unist-util-visit'
import { contentPath } from '../../model/content-path.ts'
import { nearest } from '../../model/nearest.ts'
import { articleOf } from '../article/article-data.ts'
import { pointIn } from '../article/align.ts'
import { report } from '../article/report.ts'

/** `[@log, page 3; @review]`: sources by id, each with where in it. */
const citation = /\s*\[@([^[\]@;]+(?:;\s*@[^[\]@;]+)*)\]/g

/**
 * Makes an empty element of each source cited in the text, and takes the space before it away.
 *
 *     text("lit [@log, page 3].")  →  text("lit") <span data-cite="log" data-locator="page 3"> text(".")
 */
export function remarkCitations() {
  return (tree: Root, file: VFile): undefined => {
    if (!articleOf(file)) return
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined || !node.value.includes('[@')) return
      const pieces = piecesOf(node, file)
      parent.children.splice(index, 1, ...pieces)
      return [SKIP, index + pieces.length]
    })
  }
}

function piecesOf(node: Text, file: VFile): PhrasingContent[] {
  const pieces: PhrasingContent[] = []
  let from = 0
  for (const match of node.value.matchAll(citation)) {
    if (isEscaped(match, node, file)) continue
    const cited = (match[1] ?? '')
      .split(/;\s*@/)
      .flatMap((each) => citedIn(each, node, match.index, file))
    pieces.push(textPiece(node, from, match.index, file), ...cited)
    from = match.index + match[0].length
  }
  pieces.push(textPiece(node, from, node.value.length, file))
  return pieces.filter((piece) => piece.type !== 'text' || piece.value !== '')
}

function citedIn(words: string, node: Text, offset: number, file: VFile): PhrasingContent[] {
  const [id = '', ...rest] = words.split(',').map((part) => part.trim())
  const article = articleOf(file)
  const known = article?.records.sources ?? new Map<string, unknown>()
  const locator = rest.join(', ')
  if (known.has(id)) {
    const hProperties = { dataCite: id, ...(locator ? { dataLocator: locator } : {}) }
    return [
      { type: 'textDirective', name: 'cite', children: [], data: { hName: 'span', hProperties } },
    ]
  }
  const close = nearest(id, known.keys())
  const path = contentPath(article?.folder ?? '.', 'sources.json')
  report(file, {
    rule: 'source-exists',
    at: pointIn(node, node.value.indexOf(`@${id}`, offset), String(file)),
    what: `Source \`${id}\` is not in ${path}.`,
    why: 'A citation leads a reader to the source it names.',
    mend: close ? `Use \`${close}\`, or add \`${id}\` to ${path}.` : `Add \`${id}\` to ${path}.`,
    actual: id,
    ...(close ? { expected: [close] } : {}),
  })
  return []
}

/** True for `\\[@log]`, which a writer means as it stands. */
function isEscaped(match: RegExpExecArray, node: Text, file: VFile): boolean {
  const bracket = pointIn(node, match.index + match[0].indexOf('['), String(file))
  return String(file).charAt(bracket?.offset ?? -1) === '\\'
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
