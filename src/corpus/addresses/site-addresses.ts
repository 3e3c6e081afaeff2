import { movesOf } from '../../model/addresses.ts'
import { ruleGroups, ruleIds } from '../../model/message.ts'
import type { Corpus } from '../../model/records.ts'
import { statuses } from '../../model/status.ts'
import type { Content } from '../read/content.ts'
import { publishedOf } from '../references/withheld.ts'
import { fileAddresses } from './files.ts'
import {
  articlePlaces,
  changePlaces,
  claimPlaces,
  figurePlaces,
  frontPlaces,
  kindPlaces,
  sourcePlaces,
  statePlaces,
} from './places.ts'
import { rowNames } from './tables.ts'
import { withdrawnOf } from './withdrawn.ts'

/** Every address of the site before it is built: what a link may lead to. Paths begin at the site's own root. */
export type SiteAddresses = {
  /** Each page by its path, and what has a name on it: made when it is asked for. */
  readonly pages: ReadonlyMap<string, () => ReadonlySet<string>>
  /** Files that are no page. */
  readonly files: () => ReadonlySet<string>
}

type Asked = Pick<
  Content,
  'corpus' | 'withheld' | 'fragments' | 'pictures' | 'addresses' | 'copied'
>

/** The addresses of what is published, or, as `dev` and what waits know them, of everything. */
export function siteAddresses(content: Asked, of: 'published' | 'everything'): SiteAddresses {
  const { withheld, fragments, addresses = [], copied } = content
  const corpus = of === 'published' ? publishedOf(content.corpus, withheld) : content.corpus
  const rows = rowNames(corpus)
  const pages = new Map(
    [
      ...fixedPages(corpus),
      ...recordPages(corpus, fragments),
      ...[...rows].map(([id, names]) =>
        page(`/data/${id}/`, () => {
          const changes = changePlaces(id, corpus)
          return ['columns', ...names, ...(changes.length > 0 ? ['changes', ...changes] : [])]
        }),
      ),
      ...ruleIds.map((id) => page(`/rules/${id}/`, () => ['why', 'mend', 'examples'])),
      ...withdrawnOf(addresses, corpus).map(({ address }) => page(address)),
      ...movesOf(corpus).flatMap(({ from, collection }) => [
        [from, nothing] as const,
        ...(collection === 'claims' && from.startsWith('/claims/')
          ? [[`/embed${from}`, nothing] as const]
          : []),
      ]),
    ].toReversed(), // a page that is there goes before one that moved
  )
  const pictures = [...content.pictures].flatMap(([slug, shown]) =>
    corpus.articles.has(slug)
      ? shown.flatMap(({ name }) => (name === undefined ? [] : [`/articles/${slug}/${name}`]))
      : [],
  )
  let files: ReadonlySet<string> | undefined
  return {
    pages,
    files: () => (files ??= fileAddresses(corpus, { tableIds: rows.keys(), pictures, copied })),
  }
}

type Page = readonly [path: string, places: () => ReadonlySet<string>]

const page = (path: string, places: () => Iterable<string> = () => []): Page => [
  path,
  () => new Set(['main', ...places()]),
]

const nothing = (): ReadonlySet<string> => new Set()

const criticalTests = 14 // of Chartability

/** Pages that every site has. */
const fixedPages = (corpus: Corpus): readonly Page[] => [
  page('/', () => frontPlaces(corpus)),
  page('/claims/', () => ['filter', 'coverage', 'doubts']),
  page('/sources/', () => kindPlaces(corpus)),
  page('/figures/'),
  page('/data/', () => ['tables', 'whole', 'figures']),
  page('/corrections/', () => ['articles', 'data', 'claims']),
  page('/search/'),
  page('/method/', () => [
    'statuses',
    ...statuses,
    'confidence',
    'origins',
    'build',
    'languages',
    'reading',
    'charts',
    'accessibility',
    'wrong',
  ]),
  page('/method/accessibility/', () => [
    ...['tested', 'untested', 'charts', 'wrong'],
    ...Array.from({ length: criticalTests }, (_, i) => `critical-${i + 1}`),
  ]),
  page('/rules/', () => ruleGroups.map((_, i) => `group-${i + 1}`)),
]

/** Pages of records, and of what they are shown as elsewhere. */
function recordPages(corpus: Corpus, fragments: Content['fragments']): readonly Page[] {
  const { articles, claims, figures, sources } = corpus
  return [
    ...[...articles].map(([slug, article]) =>
      page(`/articles/${slug}/`, () => [
        ...articlePlaces(article, corpus),
        ...(fragments.get(slug) ?? []),
      ]),
    ),
    ...[...claims].flatMap(([id, claim]) => [
      page(`/claims/${id}/`, () => [...claimPlaces(claim, corpus), ...statePlaces(claim)]),
      page(`/embed/claims/${id}/`),
    ]),
    ...[...figures].flatMap(([id, figure]) => [
      page(`/figures/${id}/`, () => figurePlaces(figure, corpus)),
      page(`/embed/${id}/`, () => [`figure-${id}`]),
    ]),
    ...[...sources.keys()].map((id) => page(`/sources/${id}/`, () => sourcePlaces(id, corpus))),
  ]
}
