/// <reference types="astro/client" />

/** What `compiled-articles.ts` gives. */
declare module 'allegedly:articles' {
  import type { MDXContent } from 'astro'
  /** By slug, what brings an article as it was compiled. */
  export const articles: ReadonlyMap<string, () => Promise<{ readonly Content: MDXContent }>>
}
