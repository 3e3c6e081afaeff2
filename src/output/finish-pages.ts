import type { PageCache } from '../cache/page-cache.ts'
import type { MadeFile } from '../cache/prerender.ts'
import { annotationCollection } from '../exports/annotations/collection.ts'
import { judgedLinks, type JudgedLink } from '../exports/annotations/judged-links.ts'
import { pageText } from '../exports/annotations/page-text.ts'
import { withStyleHashes } from '../exports/writing/content-policy.ts'
import { markExternal } from '../exports/writing/mark-external.ts'
import { tieNumbers, wordsOfNumbers } from '../exports/writing/tie-numbers.ts'
import { withoutIdleItalic } from '../exports/writing/without-idle-italic.ts'
import type { Article, Corpus } from '../model/records.ts'
import type { SiteWriter } from './site-writer.ts'

type Inputs = {
  readonly corpus: Corpus
  readonly writer: SiteWriter
  /** The address of a path of the site. */
  readonly addressOf: (path: string) => string
  readonly cache?: PageCache | undefined
  /** A file of the last build, by its path inside the site. */
  readonly readLast: (file: string) => string
}

/**
 * Finishes each page once it is made, and writes it: marks links to other sites, ties numbers to their units, lets the style sheets that stand in it
 * through its policy, loads ahead the faces that it is set in, writes an article's annotations beside it, and has each
 * “Read it there” of a claim's page lead to its words as the article's page has them. Articles are to be made first: a
 * claim's page waits for those that it leads to, until they are written or given up.
 */
export function finishPages({ corpus, writer, addressOf, cache, readLast }: Inputs) {
  const words = wordsOfNumbers(corpus)
  const articles = new Map([...corpus.articles.values()].map((each) => [pathOf(each), each]))
  const links = new Map<string, PromiseWithResolvers<readonly JudgedLink[]>>()
  for (const path of articles.keys()) links.set(path, Promise.withResolvers())
  const read = new Set<string>()
  const withArticles = Map.groupBy(
    [...corpus.articles.values()].flatMap((article) =>
      article.claims.map((claim) => ({ claim, path: pathOf(article) })),
    ),
    ({ claim }) => `claims/${claim}`,
  )

  /** Those to the words of an article's page; it is read where it stood in the last build. */
  const linksTo = (path: string): Promise<readonly JudgedLink[]> | undefined => {
    const article = articles.get(path)
    if (article && cache?.isReused(path) && !read.has(path)) {
      read.add(path)
      links.get(path)?.resolve(judgedLinks(article, pageText(readLast(`${path}/index.html`))))
    }
    return links.get(path)?.promise
  }

  const writeArticle = (article: Article, html: string) => {
    const path = pathOf(article)
    const page = pageText(html)
    const file = `${path}/annotations.jsonld`
    const collection = annotationCollection(article, { corpus, page, addressOf })
    writer.write(file, `${JSON.stringify(collection, undefined, 2)}\n`)
    cache?.addFile(path, file)
    links.get(path)?.resolve(judgedLinks(article, page))
  }

  const write = async ({ path, file, content }: MadeFile): Promise<void> => {
    if (typeof content !== 'string') return writer.write(file, content)
    const marked = markExternal(content, addressOf('/'))
    let html = withoutIdleItalic(withStyleHashes(tieNumbers(marked, words)))
    for (const { path: article, claim } of withArticles.get(path) ?? []) {
      cache?.restOn(path, article)
      for (const link of (await linksTo(article)) ?? []) {
        if (link.claim === claim) html = html.replaceAll(link.from, link.to)
      }
    }
    writer.write(file, html)
    const article = articles.get(path)
    if (article) writeArticle(article, html)
  }

  return { write, giveUp: (path: string): void => links.get(path)?.resolve([]) }
}

const pathOf = ({ slug }: Article): string => `articles/${slug}`
