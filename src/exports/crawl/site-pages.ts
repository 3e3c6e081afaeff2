import { articleHeads } from '../../model/article-heads.ts'
import type { Corpus } from '../../model/records.ts'
import { articleChangedOn, claimChangedOn, latest } from '../writing/changed-on.ts'

/** A page for search engines to know, and the day it last changed; undefined where the content dates nothing on it. */
export type SitePage = { readonly path: string; readonly changedOn: string | undefined }

/**
 * Every page of a site by its path, in the order of the navigation. Pages whose text is the program's bear no
 * day. Embeds and 404 are left out: the first are parts of articles, the second is none.
 */
export function sitePages(
  corpus: Corpus,
  {
    ruleIds,
    tableIds,
  }: { readonly ruleIds: readonly string[]; readonly tableIds: readonly string[] },
): readonly SitePage[] {
  const articles = articleHeads(corpus).map((article) => ({
    path: `/articles/${article.slug}/`,
    changedOn: articleChangedOn(article, corpus),
  }))
  const claims = [...corpus.claims.values()].map((claim) => ({
    path: `/claims/${claim.id}/`,
    changedOn: claimChangedOn(claim),
  }))
  const sources = [...corpus.sources.keys()].map((id) => ({
    path: `/sources/${id}/`,
    changedOn: sourceChangedOn(id, corpus),
  }))
  const figures = [...corpus.figures.keys()].map((id) => ({
    path: `/figures/${id}/`,
    changedOn: figureChangedOn(id, corpus),
  }))
  const ofClaims = latest(dated(claims))
  const ofAll = latest(dated([...articles, ...claims]))
  return [
    { path: '/', changedOn: ofAll },
    ...articles,
    { path: '/claims/', changedOn: ofClaims },
    ...claims,
    { path: '/sources/', changedOn: latest(dated(sources)) },
    ...sources,
    { path: '/figures/', changedOn: latest(dated(figures)) },
    ...figures,
    { path: '/data/', changedOn: ofAll },
    ...tableIds.map((id) => ({ path: `/data/${id}/`, changedOn: ofClaims })),
    { path: '/method/', changedOn: undefined },
    { path: '/search/', changedOn: undefined },
    { path: '/method/accessibility/', changedOn: undefined },
    { path: '/corrections/', changedOn: ofAll },
    { path: '/rules/', changedOn: undefined },
    ...ruleIds.map((id) => ({ path: `/rules/${id}/`, changedOn: undefined })),
  ]
}

/** The last review of a claim that rests on a source; a document that no claim cites bears no day. */
const sourceChangedOn = (sourceId: string, { claims }: Corpus): string | undefined =>
  latest(
    [...claims.values()]
      .filter(({ evidence }) => evidence.some(({ source }) => source === sourceId))
      .map(claimChangedOn),
  )

/** The last day an article that places a figure changed. */
const figureChangedOn = (id: string, corpus: Corpus): string | undefined =>
  latest(
    articleHeads(corpus)
      .filter(({ figures }) => figures.includes(id))
      .map((article) => articleChangedOn(article, corpus)),
  )

const dated = (pages: readonly SitePage[]): readonly string[] =>
  pages.flatMap(({ changedOn }) => changedOn ?? [])
