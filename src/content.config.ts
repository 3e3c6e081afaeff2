import { defineCollection } from 'astro:content'
import type { Loader } from 'astro/loaders'
import { publishedContent } from './corpus/published.ts'
import { readOnce } from './corpus/read-once.ts'
import { articleKey } from './cache/article-key.ts'
import { cacheInUse } from './cache/this-build.ts'

/**
 * The articles as they were read: Astro reads no file of them, and asks for no schema. What stands from the last
 * build need not be compiled.
 */
const articlesOnce: Loader = {
  name: 'articles-once',
  load({ store, generateDigest }) {
    store.clear()
    const cache = cacheInUse()?.cache
    const content = publishedContent()
    for (const [id, { mdx }] of readOnce().loaded.annotated) {
      const article = content?.articles.get(id)
      const key = article && articleKey(article, content?.trees)
      if (key !== undefined && content && cache?.reuses(`articles/${id}`, key, content)) continue
      const digest = generateDigest(mdx.text)
      store.set({ id, data: {}, filePath: mdx.file, digest, deferredRender: true })
    }
    return Promise.resolve()
  },
}

export const collections = { articles: defineCollection({ loader: articlesOnce }) }
