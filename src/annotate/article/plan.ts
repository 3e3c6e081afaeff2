import type { Mark, Records } from '../../model/records.ts'
import type { ClaimRange } from './claim-range.ts'
import type { DrawnFigure } from './drawn-figure.ts'
import { sayShortName, shortNames, type ShortName } from '../../say/short-names.ts'
import { markerOffset } from './marker-offset.ts'
import type { PlacedElement, PlacedText } from './placed-text.ts'
import { tiesOf } from './ties.ts'
import type { Tie } from '../../prose/prose.ts'

/** A range with where its marker stands and what both are called. */
export type PlannedMark = ClaimRange & {
  readonly number: number
  /** Which use of the claim in the article it is, from 1. */
  readonly use: number
  readonly fragment: string
  readonly markerId: string
  readonly markerAt: number
}

/** A citation in the text, with what stands between its brackets. */
export type PlannedCitation = {
  readonly source: string
  /** `see Ward 1882, page 3`; behind a name that the sentence says, `1882`. */
  readonly shown: string
  /** The same with the name, wherever that stands. */
  readonly name: string
  readonly fragment: string
  readonly at: number
  readonly block: number
}

/** What is drawn where: every number, name and offset that the page and the reading share. */
export type Plan = {
  readonly marks: readonly PlannedMark[]
  readonly citations: readonly PlannedCitation[]
  /** What words are tied to besides claims, in reading order. */
  readonly ties: readonly Tie[]
  /** Ids in order of first use. */
  readonly claims: readonly string[]
  readonly sources: readonly string[]
  readonly terms: readonly string[]
  /** What each source is called where it is cited. */
  readonly names: ReadonlyMap<string, ShortName>
}

/** The plan of an article, from what was found in it. */
export function planOf({
  placed,
  ranges,
  figures,
  records,
}: {
  readonly placed: PlacedText
  readonly ranges: readonly ClaimRange[]
  readonly figures: readonly DrawnFigure[]
  readonly records: Records
}): Plan {
  const solid = placed.elements.filter(isSolid)
  const settle = (end: number, block: number) =>
    markerOffset(end, { text: placed.text, limit: placed.blocks[block]?.end ?? end, solid })
  const settled = ranges.map((range) => ({ ...range, markerAt: settle(range.end, range.block) }))

  // Numbers follow the markers, so that a reader meets 1, 2, 3 although claims nest.
  const inOrder = settled.toSorted((a, b) => a.markerAt - b.markerAt || a.start - b.start)
  const claims = [...new Set(inOrder.map(({ claim }) => claim))]
  const cites = placed.elements.filter(isCitation)
  const cited = cites.map((cite) => ({ ...cite, at: settle(cite.start, cite.block) }))
  const sources = sourcesInOrder({ inOrder, cited, figures, records, placed })
  const names = shortNames(sources, records.sources)
  const name = namer(claims)
  const marks = settled.map((range) => {
    const use = name.use(range.claim)
    const addresses = name.of(range.claim, use)
    return { ...range, number: claims.indexOf(range.claim) + 1, use, ...addresses }
  })
  const terms = placed.elements.flatMap(({ element }) => element.properties['dataTerm'] ?? [])
  return {
    marks,
    claims,
    sources,
    terms: [...new Set(terms.map(String))],
    names,
    citations: nameCitations(cited, names),
    ties: tiesOf(placed),
  }
}

const isCitation = ({ element }: PlacedElement): boolean => 'dataCite' in element.properties

/** Links and code, which hold no marker: a link in a link is none, and code is copied. */
const isSolid = ({ element }: PlacedElement): boolean =>
  element.tagName === 'a' || element.tagName === 'code' || 'dataTerm' in element.properties

/** Names marks and markers, `c-power`, `c-power-2`; a name that is another claim's own is passed over. */
function namer(claims: readonly string[]) {
  const taken = new Set(claims)
  const uses = new Map<string, number>()
  const suffixes = new Map<string, number>()
  return {
    use(claim: string): number {
      const use = (uses.get(claim) ?? 0) + 1
      uses.set(claim, use)
      return use
    },
    of(claim: string, use: number): { fragment: string; markerId: string } {
      if (use === 1) return { fragment: `c-${claim}`, markerId: `r-${claim}` }
      let suffix = (suffixes.get(claim) ?? 1) + 1
      while (taken.has(`${claim}-${suffix}`)) suffix++
      suffixes.set(claim, suffix)
      return { fragment: `c-${claim}-${suffix}`, markerId: `r-${claim}-${suffix}` }
    },
  }
}

type Cited = PlacedElement & { readonly at: number }

/** Sources in the order a reader meets them: cited, evidence of a claim first used, or under a figure. */
function sourcesInOrder({
  inOrder,
  cited,
  figures,
  records,
  placed,
}: {
  readonly inOrder: readonly { readonly claim: string; readonly markerAt: number }[]
  readonly cited: readonly Cited[]
  readonly figures: readonly DrawnFigure[]
  readonly records: Records
  readonly placed: PlacedText
}): readonly string[] {
  const met: { at: number; ids: readonly string[] }[] = [
    ...cited.map(({ element, at }) => ({ at, ids: [String(element.properties['dataCite'])] })),
    ...inOrder.map(({ claim, markerAt }) => ({
      at: markerAt,
      ids: (records.claims.get(claim)?.evidence ?? []).map(({ source }) => source),
    })),
    ...figures.map(({ after, drawing }) => ({
      at: (placed.blocks[after]?.end ?? 0) + 0.5, // behind everything in the block before it
      ids: drawing?.sources ?? [],
    })),
  ]
  const ids = met.toSorted((a, b) => a.at - b.at).flatMap((each) => each.ids)
  return [...new Set(ids)].filter((id) => records.sources.has(id))
}

function nameCitations(
  cited: readonly Cited[],
  names: ReadonlyMap<string, ShortName>,
): PlannedCitation[] {
  const uses = new Map<string, number>()
  return cited.map(({ element, at, block }) => {
    const source = String(element.properties['dataCite'])
    const use = (uses.get(source) ?? 0) + 1
    uses.set(source, use)
    const { dataPrefix: prefix, dataLocator: locator, dataNamed: named } = element.properties
    const short = names.get(source) ?? { who: source, when: '' }
    const around = (words: string): string =>
      [[prefix, words].filter(Boolean).join(' '), locator].filter(Boolean).join(', ')
    return {
      source,
      shown: around(named === undefined ? sayShortName(short) : short.when),
      name: around(sayShortName(short)),
      fragment: use === 1 ? `s-${source}` : `s-${source}--${use}`, // ids hold no two hyphens in a row
      at,
      block,
    }
  })
}

// Enough to tell two occurrences apart for any client; the length Hypothesis uses.
const contextLength = 32 // UTF-16 units

/** The marks of a plan as the model has them, in reading order. */
export const marksOf = ({ marks }: Plan, text: string): readonly Mark[] =>
  marks.map(({ claim, start, end, fragment, number, from }) => ({
    claim,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
    start,
    end,
    fragment,
    note: number,
    from,
  }))
