import type { Element, Root, RootContent } from 'hast'
import type { VFile } from 'vfile'
import { overlaps } from '../../model/span.ts'
import type { ArticleInput } from '../article/reading.ts'
import { articleOf } from '../article/article-data.ts'
import type { ClaimRange } from '../article/claim-range.ts'
import { byReading } from '../article/claim-range.ts'
import { outsideRanges } from './outside-ranges.ts'
import type { PlacedElement, PlacedText } from '../article/placed-text.ts'
import { report } from '../article/report.ts'

/**
 * Turns the elements that claims of the prose are into ranges over the text, adds those anchored from
 * outside, and takes the elements away.
 *
 *     lit <span data-claim-words="lamps">four lamps</span>  →  lit four lamps, [4, 14) lamps
 */
export function rehypeClaims() {
  return (tree: Root, file: VFile): undefined => {
    const article = articleOf(file)
    const placed = file.data.placed
    if (!article || !placed) return
    const inProse = proseRanges(placed, article, file)
    const outside = outsideRanges(inProse, { placed, article, file })
    file.data.ranges = [...inProse, ...outside].toSorted(byReading)
    unwrapClaims(tree)
  }
}

function proseRanges(
  placed: PlacedText,
  article: ArticleInput,
  file: VFile,
): readonly ClaimRange[] {
  const ranges: ClaimRange[] = []
  for (const placedElement of placed.elements) {
    const { element } = placedElement
    const id = element.properties['dataClaimWords']
    const claim = article.records.claims.get(String(id))
    if (!claim) continue
    const range: ClaimRange = {
      ...trimmed(placedElement, placed.text),
      claim: claim.id,
      status: claim.status,
      from: 'prose',
      position: element.position,
    }
    const outer = ranges.find((other) => other.claim === claim.id && overlaps(other, range))
    if (range.start >= range.end) reportEmpty(file, range)
    else if (outer) reportInItself(file, range)
    else ranges.push(range)
  }
  return ranges
}

/** The span without space at its ends, so that a mark begins and ends with a word. */
function trimmed({ start, end, block }: PlacedElement, text: string) {
  const words = text.slice(start, end)
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
    block,
  }
}

const reportEmpty = (file: VFile, { claim, position }: ClaimRange): undefined =>
  report(file, {
    rule: 'prose-is-well-formed',
    at: position,
    what: `This mark of claim \`${claim}\` holds no words.`,
    why: 'A claim is tied to the words that make it; without words there is nothing to mark.',
    mend: `Put the words in the brackets, as in :claim[words]{#${claim}}.`,
    actual: claim,
  })

const reportInItself = (file: VFile, { claim, position }: ClaimRange): undefined =>
  report(file, {
    rule: 'prose-is-well-formed',
    at: position,
    what: `Claim \`${claim}\` is marked inside a mark of its own.`,
    why: 'The inner mark says nothing that the outer does not, and readers would meet one note twice.',
    mend: 'Take one of the two marks away, or name another claim.',
    actual: claim,
  })

function unwrapClaims(parent: Root | Element): void {
  const children: RootContent[] = []
  for (const node of parent.children) {
    if (node.type === 'element') unwrapClaims(node)
    const isClaim = node.type === 'element' && 'dataClaimWords' in node.properties
    children.push(...(isClaim ? node.children : [node]))
  }
  parent.children = children as typeof parent.children // children of an element fit in its parent
}
