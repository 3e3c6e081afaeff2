import type { Claim, Evidence } from '../model/claim.ts'
import { basisOf } from '../model/origins.ts'
import type { Article, Corpus, Mark } from '../model/records.ts'
import type { Source } from '../model/source.ts'

/** Where a claim stands in the articles: the marks of each, in reading order. */
export function appearancesOf(
  claimId: string,
  corpus: Corpus,
): readonly { readonly article: Article; readonly marks: readonly Mark[] }[] {
  return [...corpus.articles.values()].flatMap((article) => {
    const marks = article.marks.filter(({ claim }) => claim === claimId)
    return marks.length > 0 ? [{ article, marks }] : []
  })
}

/** The claims that cite a source, with the evidence they take from it. */
export function claimsResting(
  sourceId: string,
  corpus: Corpus,
): readonly { readonly claim: Claim; readonly evidence: readonly Evidence[] }[] {
  return [...corpus.claims.values()].flatMap((claim) => {
    const evidence = claim.evidence.filter(({ source }) => source === sourceId)
    return evidence.length > 0 ? [{ claim, evidence }] : []
  })
}

/** The sources that repeat a source, with how that is known. */
export function repeatersOf(
  sourceId: string,
  corpus: Corpus,
): readonly { readonly source: Source; readonly edge: Source['custom']['derivedFrom'][number] }[] {
  return [...corpus.sources.values()].flatMap((source) =>
    source.custom.derivedFrom
      .filter((edge) => edge.source === sourceId)
      .map((edge) => ({ source, edge })),
  )
}

/** A source that another repeats, and whether that is inferred. */
export type Repeated = { readonly source: Source; readonly inferred: boolean }

/** What a source repeats on the matter of a claim, the data that the claim is bound to. */
export const repeatedBy = (
  { custom }: Source,
  { values }: Pick<Claim, 'values'>,
  { sources }: Pick<Corpus, 'sources'>,
): readonly Repeated[] =>
  custom.derivedFrom
    .filter(({ about }) => !about || about.some((ref) => values.includes(ref)))
    .flatMap(({ source: id, inferred }) => {
      const source = sources.get(id)
      return source ? [{ source, inferred }] : []
    })

/** The sources that bear on some claim, for or against it; the rest of the cited ones are background. */
export const bearingSources = (corpus: Corpus): readonly string[] => [
  ...new Set(
    [...corpus.claims.values()].flatMap((claim) => {
      const basis = basisOf(claim, corpus)
      return [...basis.for.sources, ...basis.against.sources]
    }),
  ),
]

/** The articles whose list of sources holds a source. */
export const articlesCiting = (sourceId: string, corpus: Corpus): readonly Article[] =>
  [...corpus.articles.values()].filter(({ sources }) => sources.includes(sourceId))

/** A record that stands in a source: what it is called, and where its row is. */
export type RestingDatum = { readonly label: string; readonly path: string }

/** The numbers, incidents and dates that stand in a source, each with its row in the tables of data. */
export function dataResting(sourceId: string, corpus: Corpus): readonly RestingDatum[] {
  const { estimates, series, quantities, events, incidents } = corpus
  const listed = <T extends { readonly id: string; readonly source: string }>(
    table: string,
    records: ReadonlyMap<string, T>,
    label: (record: T) => string,
  ) =>
    [...records.values()]
      .filter(({ source }) => source === sourceId)
      .map((record) => ({ label: label(record), path: `/data/${table}/#${record.id}` }))
  return [
    ...listed('estimates', estimates, ({ label }) => label),
    ...listed('series', series, ({ label }) => label),
    ...listed('quantities', quantities, ({ label }) => label),
    ...listed('events', events, ({ title }) => title),
    ...listed('incidents', incidents, ({ label, place }) =>
      [label, place].filter(Boolean).join(', '),
    ),
  ]
}
