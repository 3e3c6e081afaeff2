import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { articleKey } from './cache/article-key.ts'
import { cacheInUse } from './cache/this-build.ts'
import { publishedContent } from './corpus/published.ts'
import { readOnce } from './corpus/read-once.ts'

/**
 * Gives pages `allegedly:articles`, by slug what brings an article as MDX made it. What stands from the last build need
 * not be compiled. It is no file: `dev` and any number of builds know different articles at once.
 */
export function articlesAsCompiled(): Plugin {
  return {
    name: 'allegedly:articles',
    resolveId: { filter: { id: /^allegedly:articles$/ }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0allegedly:articles$/ },
      handler: () => `export const articles = new Map([\n${entries().join(',\n')}\n])`,
    },
  }
}

function entries(): readonly string[] {
  const cache = cacheInUse()?.cache
  const content = publishedContent()
  return [...readOnce().loaded.annotated].flatMap(([slug, { mdx }]) => {
    const article = content?.articles.get(slug)
    if (article && content && cache) {
      const key = articleKey(article, content.trees)
      if (cache.reuses(`articles/${slug}`, key, content)) return []
    }
    // Vite would look for a path without `/@fs` in the project first, and where a link leads.
    return [
      `[${JSON.stringify(slug)}, () => import(${JSON.stringify(`/@fs${resolve(mdx.file)}`)})]`,
    ]
  })
}
