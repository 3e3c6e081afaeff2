import remarkSmartypants from 'remark-smartypants'
import { unified } from 'unified'
import type { Root } from 'mdast'
import { forReaders } from '../../model/site-language.ts'
import { byLanguage } from '../../model/words.ts'
import { straightQuotes } from './straight-quotes.ts'
import { elide } from './remark-elisions.ts'

/** One for each language. */
const setter = byLanguage(() => unified().use(remarkSmartypants, straightQuotes()).freeze())

/**
 * A text that stands beside an article's prose with its apostrophes, quotation marks, dashes and dots as the prose
 * has them: `it's` is `it’s`.
 */
export function setText(text: string): string {
  if (!/['"`]|--|\.\.\./.test(text)) return text
  const tree: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
  }
  const [block] = (forReaders(setter).runSync(tree) as Root).children // what went in
  const [set] = block?.type === 'paragraph' ? block.children : []
  return set?.type === 'text' ? elide(set.value) : text
}
