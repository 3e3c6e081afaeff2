import type { Article } from './records.ts'

/** What other pages say of an article: where it is, and what stands above its words. */
export type ArticleHead = Pick<Article, 'slug' | 'frontMatter'>

/** The head alone, so that what is made of it does not depend on the words. */
export const headOf = ({ slug, frontMatter }: Article): ArticleHead => ({ slug, frontMatter })
