import { defineCollection } from 'astro:content'
import type { Loader } from 'astro/loaders'
import { readOnce } from './corpus/read-once.ts'

/** The articles as they were read: Astro reads no file of them, and asks for no schema. */
const articlesOnce: Loader = {
  name: 'articles-once',
  load({ store, generateDigest }) {
    store.clear()
    for (const [id, { mdx }] of readOnce().loaded.annotated) {
      const digest = generateDigest(mdx.text)
      store.set({ id, data: {}, filePath: mdx.file, digest, deferredRender: true })
    }
    return Promise.resolve()
  },
}

export const collections = { articles: defineCollection({ loader: articlesOnce }) }
