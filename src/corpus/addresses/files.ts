import { framesOf } from '../../annotate/draw/figure-files.ts'
import { drawFigure } from '../../charts/draw.ts'
import { movesOf } from '../../model/addresses.ts'
import type { Corpus } from '../../model/records.ts'

// Names of files by what they belong to: a test holds all of them against the sites that are built.

/** What an article is besides a page: for models, for reference managers, for annotators. */
const ofArticle = ['.md', '.bib', '.ris', '.csl.json', '/annotations.jsonld']
const ofClaim = ['.json', '.md']
const ofTable = ['csv', 'excel.csv', 'json', 'csv-metadata.json']
const ofFigure = ['.csv', '.excel.csv', '.svg', '.png']
const ofSite = [
  '/feed.xml',
  '/changes.xml',
  '/changes.json',
  '/ledger.json',
  '/llms.txt',
  '/robots.txt',
  '/sitemap.xml',
  '/SHA256SUMS',
  '/data/datapackage.json',
  '/schemas/published-claim.json',
  ...['bib', 'ris', 'csl.json'].map((ending) => `/sources/bibliography.${ending}`),
]

type Beside = {
  readonly tableIds: Iterable<string>
  /** Addresses of the pictures that articles show. */
  readonly pictures: readonly string[]
  /** Addresses of what is copied as it is. */
  readonly copied: readonly string[]
}

/** Every file of the site that is no page and that somebody may link to. */
export function fileAddresses(
  corpus: Corpus,
  { tableIds, pictures, copied }: Beside,
): ReadonlySet<string> {
  const { articles, claims, figures } = corpus
  const named = (path: string, endings: readonly string[]) => endings.map((each) => path + each)
  const cards = (['articles', 'claims', 'figures'] as const).flatMap((collection) =>
    [...corpus[collection].keys()].map((id) => `/social/${collection}/${id}.png`),
  )
  // Whoever fetches a claim by a former name finds it.
  const former = movesOf(corpus).flatMap(
    ({ from }) => /^\/claims\/([^/]+)\/$/.exec(from)?.[1] ?? [],
  )
  return new Set([
    ...ofSite,
    ...copied,
    ...pictures,
    ...cards,
    ...[...articles.keys()].flatMap((slug) => named(`/articles/${slug}`, ofArticle)),
    ...[...claims.keys(), ...former].flatMap((id) => named(`/claims/${id}`, ofClaim)),
    ...[...tableIds].flatMap((id) => named(`/data/${id}.`, ofTable)),
    ...[...figures].flatMap(([id, figure]) => [
      ...named(`/figures/${id}`, ofFigure),
      ...framesOf(drawFigure(figure, corpus)).map((frame) => `/figures/${id}/${frame}.svg`),
    ]),
  ])
}
