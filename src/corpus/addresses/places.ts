import { figuresWith } from '../../charts/drawn-figures.ts'
import { drawFigure } from '../../charts/draw.ts'
import { appearancesOf } from '../../model/appearances.ts'
import { changedIds } from '../../model/changed-ids.ts'
import type { Claim } from '../../model/claim.ts'
import { articlesCiting } from '../../model/cross-references.ts'
import { datedIds } from '../../model/dated-ids.ts'
import type { Figure } from '../../model/figure.ts'
import { leadOf } from '../../model/lead.ts'
import type { Article, Corpus } from '../../model/records.ts'
import { sourceKinds } from '../../model/source.ts'
import { valuesOf } from '../../model/valued.ts'
import { sayDatum } from '../../say/datum.ts'

// What links may lead to in each kind of page. A page asks here which of its sections it has, so that what is promised
// and what is built are one; names that serve a page's own script, labels or drawing are no places.

/** The parts of the page of a claim. */
export function claimPlaces(claim: Claim, corpus: Corpus) {
  const relations = claim.evidence
    .filter(({ source }) => corpus.sources.has(source))
    .map(({ relation }) => relation)
  const marks = appearancesOf(claim.id, corpus).flatMap((each) => each.marks)
  return new Set([
    'evidence',
    ...(relations.length > 0 ? (['for', 'against'] as const) : []),
    ...(relations.includes('context') ? (['context'] as const) : []),
    ...(claim.values.some((ref) => sayDatum(ref, corpus)) ? (['data'] as const) : []),
    ...(claim.changesIf ? (['changes'] as const) : []),
    ...(figuresWith(claim.id, corpus).length > 0 ? (['drawn'] as const) : []),
    ...(marks.length > 1 ? (['appears'] as const) : []),
    ...(claim.related.some((other) => corpus.claims.has(other.claim))
      ? (['related'] as const)
      : []),
    'history',
    'embed',
    'cite',
  ] as const)
}

/** The states of a claim, by the names of their entries in its history. */
export const statePlaces = ({ history }: Claim): readonly string[] => datedIds('state', history)

/** The parts of the page of a source. */
export const sourcePlaces = (id: string, corpus: Corpus) =>
  new Set([
    'claims',
    'repeats',
    'repeated',
    'cite',
    ...(articlesCiting(id, corpus).length > 0 ? (['articles'] as const) : []),
  ] as const)

/** The parts of the page of a figure. */
export const figurePlaces = (figure: Figure, corpus: Corpus) =>
  new Set([
    'words',
    'table',
    ...(drawFigure(figure, corpus).claims.some((id) => corpus.claims.has(id))
      ? (['claims'] as const)
      : []),
    'sources',
    'download',
    'embed',
    'cite',
  ] as const)

/** What the page of an article has around its text. */
export function articlePlaces({ terms, sources, frontMatter }: Article, { terms: known }: Corpus) {
  const named = terms.filter((id) => known.has(id))
  return [
    'key',
    'text',
    ...(named.length > 0 ? ['terms', ...named.map((id) => `term-${id}`)] : []),
    ...(sources.length > 0 ? ['sources', ...sources.map((id) => `source-${id}`)] : []),
    'corrections',
    ...datedIds('correction', frontMatter.corrections),
    'cite',
  ]
}

/** The parts of the front page, and its answer's claims and figure. */
export function frontPlaces(corpus: Corpus): readonly string[] {
  const { claims, figure } = leadOf(corpus)
  const hasChanges =
    corpus.claims.size > 0 ||
    [...corpus.articles.values()].some(({ frontMatter }) => frontMatter.corrections.length > 0) ||
    [...(corpus.valueStates?.values() ?? [])].some((states) => states.length > 1)
  return [
    ...(claims.length > 0 || figure ? ['answer'] : []),
    ...claims.flatMap(({ id }) => [`c-${id}`, `note-${id}`]),
    ...(figure ? [`figure-${figure.id}`] : []),
    'state',
    'standing',
    ...(hasChanges ? ['latest'] : []),
  ]
}

/** The kinds of source that the list of them has, each under its heading. */
export const kindPlaces = ({ sources }: Corpus) => {
  const present = new Set([...sources.values()].map(({ custom }) => custom.kind))
  return sourceKinds.filter((kind) => present.has(kind))
}

/** What values of a table became, by the names of the entries on its page. */
export const changePlaces = (table: string, corpus: Corpus): readonly string[] =>
  valuesOf(corpus)
    .filter((valued) => valued.table === table)
    .flatMap((valued) => changedIds(valued, corpus.valueStates?.get(valued.name) ?? []))
