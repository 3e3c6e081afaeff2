import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { overlaps, type Span } from '../../model/span.ts'
import type { Anchoring } from '../../anchor/anchor-quote.ts'
import { anchorQuote } from '../../anchor/anchor-quote.ts'
import { indexText } from '../../anchor/index-text.ts'
import { sayCandidate } from '../../anchor/say-outcome.ts'
import type { Annotation } from '../../model/annotation.ts'
import type { ArticleInput } from '../article/reading.ts'
import type { ClaimRange } from '../article/claim-range.ts'
import type { PlacedText } from '../article/placed-text.ts'
import { placeIndex, placesOf } from '../article/placed-text.ts'
import { report } from '../article/report.ts'

type Where = {
  readonly placed: PlacedText
  readonly article: ArticleInput
  readonly file: VFile
}

/**
 * Ranges of the annotations that mark words the MDX leaves bare. One whose words are not found, or are
 * found more than once, across blocks or in a mark of the same claim, is reported and marks nothing.
 */
export function outsideRanges(inProse: readonly ClaimRange[], where: Where): readonly ClaimRange[] {
  const { placed, article } = where
  const ranges: ClaimRange[] = []
  const outside = article.annotations.filter(({ mark }) => mark === 'outside')
  if (outside.length === 0) return ranges
  const index = indexText(placed.text)
  for (const annotation of outside) {
    const claim = article.records.claims.get(annotation.claim)
    if (!claim) continue
    const anchoring = anchorQuote(index, annotation)
    if (anchoring.outcome === 'ambiguous' || anchoring.outcome === 'orphaned') {
      reportLost(annotation, anchoring, where)
      continue
    }
    const { start, end } = anchoring
    const block = placed.blocks.findIndex((each) => each.start <= start && end <= each.end)
    const marked = [...inProse, ...ranges].find(
      (other) => other.claim === claim.id && overlaps(other, anchoring),
    )
    if (block < 0) reportAcross(annotation, anchoring, where)
    else if (marked) reportMarked(annotation, anchoring, where)
    else {
      const { id, status } = claim
      ranges.push({ start, end, block, claim: id, status, from: 'outside', position: undefined })
    }
  }
  return ranges
}

const rule = 'anchor-is-found'

type Lost = Extract<Anchoring, { readonly outcome: 'ambiguous' | 'orphaned' }>

function reportLost(annotation: Annotation, { outcome, candidates }: Lost, where: Where): void {
  const { claim, exact } = annotation
  const possible =
    outcome === 'ambiguous' ? candidates.filter(({ refusal }) => !refusal) : candidates
  const nearest = possible.map(({ text }) => text)
  const quoted = possible
    .map((candidate) => sayCandidate(candidate, sayPoint(startOf(candidate, where))))
    .join(', ')
  report(where.file, {
    rule,
    at: possible[0] && startOf(possible[0], where),
    what:
      outcome === 'orphaned'
        ? `The words of claim \`${claim}\`, “${clip(exact)}”, are not in the article.`
        : `The words of claim \`${claim}\`, “${clip(exact)}”, stand in more than one place.`,
    why: 'A claim anchored from outside marks one stretch of the article, the one that was reviewed.',
    mend: [
      outcome === 'orphaned'
        ? `Give the words as the article has them in annotations.json, take the entry out, or tie it to the nearest passage with \`npm run sign-off -- ${claim} --why "…"\`.`
        : 'Lengthen prefix and suffix in annotations.json until one place is meant.',
      quoted && `Nearest: ${quoted}.`,
    ]
      .filter(Boolean)
      .join(' '),
    actual: exact,
    expected: nearest,
  })
}

const reportAcross = ({ claim, exact }: Annotation, span: Span, where: Where): undefined =>
  report(where.file, {
    rule,
    at: startOf(span, where),
    what: `The words of claim \`${claim}\`, “${clip(exact)}”, run across two paragraphs.`,
    why: 'A mark and its note belong to one paragraph, heading, list item or cell.',
    mend: 'Anchor the claim to the words of one of them in annotations.json.',
    actual: exact,
  })

const reportMarked = ({ claim, exact }: Annotation, span: Span, where: Where): undefined =>
  report(where.file, {
    rule,
    severity: 'warning',
    at: startOf(span, where),
    what: `The words “${clip(exact)}” carry a mark of claim \`${claim}\` already.`,
    why: 'Readers would meet one note twice at the same words.',
    mend: 'Write `"mark": "prose"` in annotations.json if the entry signs that mark off; else take it out.',
    actual: exact,
  })

const startOf = (span: Span, { placed, file }: Where): Point =>
  placeIndex(placesOf(placed, String(file)))(span.start)

const sayPoint = ({ line, column }: Point): string => `${line}:${column}`

// Enough to know a sentence by; a message is read in a terminal.
const clip = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)
