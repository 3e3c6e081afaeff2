import type { Root } from 'hast'
import type { Article } from '../model/records.ts'
import { digestOf, digestOfAll } from './digest.ts'

/** What an article's page is made of: its record, and the words as the annotation layer left them. */
export const articleKey = (
  article: Article,
  trees: ReadonlyMap<string, Root> | undefined,
): string => digestOfAll([digestOf(article), digestOf(trees?.get(article.slug))])
