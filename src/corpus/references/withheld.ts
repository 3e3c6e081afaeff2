import { manyCollections } from '../../model/record-schemas.ts'
import type { Article, Corpus } from '../../model/records.ts'
import type { Waiting, Withheld } from '../../model/withheld.ts'
import { referencesOf } from './references.ts'

/**
 * What of a content folder is not published yet: articles and claims that say `draft`, articles whose `published`
 * is after the clock, and the records that nothing leads to but them. What nothing leads to at all is published, and
 * has a message of its own.
 */
export function withheldIn(corpus: Corpus, now: Date): Withheld {
  const today = now.toISOString().slice(0, 10)
  const named = new Map<string, Waiting>()
  for (const article of corpus.articles.values()) {
    const why = waitingOf(article, today)
    if (why) named.set(`articles/${article.slug}`, why)
  }
  for (const [id, { draft }] of corpus.claims) if (draft) named.set(`claims/${id}`, 'draft')
  if (named.size === 0) return named
  const leads = leadsOf(corpus)
  const roots = ['site/', ...[...corpus.articles.keys()].map((slug) => `articles/${slug}`)]
  const published = reachedFrom(
    roots.filter((root) => !named.has(root)),
    leads,
    named,
  )
  const withheld = new Map(named)
  // What waits for its day is finished, and judged as such; so it is called that where a draft leads to it too.
  for (const why of ['later', 'draft'] as const) {
    const from = [...named].filter(([, waiting]) => waiting === why).map(([name]) => name)
    for (const name of reachedFrom(from, leads, new Map())) {
      if (!published.has(name) && !withheld.has(name)) withheld.set(name, why)
    }
  }
  return withheld
}

function waitingOf({ frontMatter }: Article, today: string): Waiting | undefined {
  if (frontMatter.draft) return 'draft'
  return frontMatter.published > today ? 'later' : undefined
}

/** What each article and record names, by its name. */
function leadsOf(corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  const inRecords = referencesOf(corpus).map(({ from, fromId, to, id }) => ({
    from: `${from === 'annotations' ? 'articles' : from}/${fromId}`,
    to: `${to}/${id}`,
  }))
  const inProse = [...corpus.articles.values()].flatMap((article) =>
    (['claims', 'sources', 'figures', 'terms'] as const).flatMap((to) =>
      article[to].map((id) => ({ from: `articles/${article.slug}`, to: `${to}/${id}` })),
    ),
  )
  const grouped = Map.groupBy([...inRecords, ...inProse], ({ from }) => from)
  return new Map([...grouped].map(([from, all]) => [from, all.map(({ to }) => to)]))
}

/** Everything that some things lead to, themselves included, without going through what waits. */
function reachedFrom(
  roots: readonly string[],
  leads: ReadonlyMap<string, readonly string[]>,
  waiting: Withheld,
): ReadonlySet<string> {
  const reached = new Set(roots)
  // A set that grows while it is walked is walked to its end.
  for (const name of reached) {
    for (const next of leads.get(name) ?? []) if (!waiting.has(next)) reached.add(next)
  }
  return reached
}

/** The corpus without what is not published yet: what pages, feeds, tables and counts are made from. */
export function publishedOf(corpus: Corpus, withheld: Withheld): Corpus {
  if (withheld.size === 0) return corpus
  const kept = <T>(collection: string, records: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map([...records].filter(([id]) => !withheld.has(`${collection}/${id}`)))
  const records = Object.fromEntries(
    [...manyCollections, 'articles' as const].map((name) => [
      name,
      kept<unknown>(name, corpus[name]),
    ]),
  )
  return { ...corpus, ...(records as Omit<Corpus, 'site'>) } // each collection is a part of itself
}
