import { answersById } from './answers-by-id.ts'
import { headOf } from './article-head.ts'
import type { Claim, Evidence } from './claim.ts'
import { basisOf } from './origins.ts'
import type { Corpus } from './records.ts'
import type { Source } from './source.ts'

/** A claim that cites a source, with the evidence that it takes from it. */
export type Resting = { readonly claim: Claim; readonly evidence: readonly Evidence[] }

/** The claims that cite a source. */
export const claimsResting = answersById('claims resting', ({ claims }: Corpus) =>
  [...claims.values()].flatMap((claim) =>
    [...Map.groupBy(claim.evidence, ({ source }) => source)].map(
      ([source, evidence]): readonly [string, Resting] => [source, { claim, evidence }],
    ),
  ),
)

/** A source that repeats another, with how that is known. */
export type Repeater = {
  readonly source: Source
  readonly edge: Source['custom']['derivedFrom'][number]
}

/** The sources that repeat a source. */
export const repeatersOf = answersById('repeaters', ({ sources }: Corpus) =>
  [...sources.values()].flatMap((source) =>
    source.custom.derivedFrom.map((edge): readonly [string, Repeater] => [
      edge.source,
      { source, edge },
    ]),
  ),
)

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
export const articlesCiting = answersById('articles citing', ({ articles }: Corpus) =>
  [...articles.values()].flatMap((article) =>
    [...new Set(article.sources)].map((source) => [source, headOf(article)] as const),
  ),
)

/** A record that stands in a source: what it is called, and where its row is. */
export type RestingDatum = { readonly label: string; readonly path: string }

/** The numbers, incidents and dates that stand in a source, each with its row in the tables of data. */
export const dataResting = answersById('data resting', (corpus: Corpus) => {
  const { estimates, series, quantities, events, incidents } = corpus
  const listed = <T extends { readonly id: string; readonly source: string }>(
    table: string,
    records: ReadonlyMap<string, T>,
    label: (record: T) => string,
  ) =>
    [...records.values()].map((record): readonly [string, RestingDatum] => [
      record.source,
      { label: label(record), path: `/data/${table}/#${record.id}` },
    ])
  return [
    ...listed('estimates', estimates, ({ label }) => label),
    ...listed('series', series, ({ label }) => label),
    ...listed('quantities', quantities, ({ label }) => label),
    ...listed('events', events, ({ title }) => title),
    ...listed('incidents', incidents, ({ label, place }) =>
      [label, place].filter(Boolean).join(', '),
    ),
  ]
})
