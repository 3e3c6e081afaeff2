import type { Root } from 'mdast'
import { elide } from './remark-elisions.ts'
import { setTypography } from './remark-typography.ts'

/**
 * A text that stands beside an article's prose with its apostrophes, quotation marks, dashes and dots as the prose
 * has them: `it's` is `it’s`.
 */
export function setText(text: string): string {
  const words = { type: 'text' as const, value: text }
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [words] }] }
  setTypography(tree)
  return elide(words.value)
}
