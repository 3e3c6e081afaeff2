import type { Parents, Root, RootContent } from 'mdast'
import remarkSmartypants from 'remark-smartypants'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { visitParents } from 'unist-util-visit-parents'
import { createMemory } from '../../model/memory.ts'
import { forReaders } from '../../model/site-language.ts'
import { byLanguage } from '../../model/words.ts'
import { straightQuotes } from './straight-quotes.ts'

/** Apostrophes, quotation marks, dashes and dots as they are typed: what has none of them stays as it is. */
const isTyped = /['"`]|--|\.\s*\.\s*\./

/** One for each language. */
const smartypants = byLanguage(() => unified().use(remarkSmartypants, straightQuotes()).freeze())

/**
 * Sets apostrophes, quotation marks, dashes and dots as print has them, in those blocks that have any: smartypants takes
 * each word that it is given apart, which was a tenth of reading an article. A block is set once for its words.
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
  if (isLoose) return set(tree)
  for (const block of blocks) setBlock(block as RootContent)
}

const set = (part: Root): undefined => void forReaders(smartypants).runSync(part)

const remember = createMemory<readonly string[]>()

/** Sets a block, or gives it the words of one that had the very same in the same parts. */
function setBlock(block: RootContent): void {
  const parts: { value?: string }[] = []
  const types: string[] = []
  visit(block, (node) => {
    types.push(node.type, 'name' in node ? String(node.name) : '')
    if ('value' in node) parts.push(node)
  })
  const written = JSON.stringify([types, parts.map(({ value }) => value)])
  const words = remember(written, () => {
    set({ type: 'root', children: [block] })
    return parts.map(({ value = '' }) => value)
  })
  for (const [i, part] of parts.entries()) part.value = words[i] ?? ''
}

/** The same of an article. */
export const remarkTypography = () => setTypography

/** Those that smartypants reads apart from what stands before them. */
const blockTypes: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell'])
