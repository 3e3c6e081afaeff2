import type { Article } from '../model/records.ts'
import { digestOf, digestOfAll } from './digest.ts'

/** What an article's page is made of: its record, and the words as the annotation layer left them. */
export const articleKey = (
  article: Article,
  trees: ReadonlyMap<string, { readonly digest: string }> | undefined,
): string => digestOfAll([digestOf(article), trees?.get(article.slug)?.digest ?? ''])
