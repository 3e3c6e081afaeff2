import type { Parents, Root, RootContent } from 'mdast'
import remarkSmartypants from 'remark-smartypants'
import { unified } from 'unified'
import { visitParents } from 'unist-util-visit-parents'
import { forReaders } from '../../model/site-language.ts'
import { byLanguage } from '../../model/words.ts'
import { straightQuotes } from './straight-quotes.ts'

/** Apostrophes, quotation marks, dashes and dots as they are typed: what has none of them stays as it is. */
const isTyped = /['"`]|--|\.\s*\.\s*\./

/** One for each language. */
const smartypants = byLanguage(() => unified().use(remarkSmartypants, straightQuotes()).freeze())

/**
 * Sets apostrophes, quotation marks, dashes and dots as print has them, in those blocks that have any: smartypants takes
 * each word that it is given apart, which was a tenth of reading an article.
 */
export function setTypography(tree: Root): undefined {
  const blocks = new Set<Parents>()
  let isLoose = false
  visitParents(tree, 'text', ({ value }, ancestors) => {
    if (!isTyped.test(value)) return
    const block = ancestors.find(({ type }) => blockTypes.has(type))
    if (block) blocks.add(block)
    else isLoose = true
  })
  const set = (part: Root) => forReaders(smartypants).runSync(part)
  if (isLoose) set(tree)
  else if (blocks.size > 0) set({ type: 'root', children: [...blocks] as RootContent[] })
}

/** The same of an article. */
export const remarkTypography = () => setTypography

/** Those that smartypants reads apart from what stands before them. */
const blockTypes: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell'])
