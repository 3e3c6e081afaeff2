import type { Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { printedAddress } from '../../say/printed-address.ts'
import { articleOf } from '../article/article-data.ts'

/**
 * Gives links to other sites the form in which paper shows their address, where that is another, and none where
 * the words are the address.
 *
 *     href="https://example.org/%EB%B0%9C"  →  href="…" data-address="https://example.org/발"
 */
export function rehypePrinted() {
  return (tree: Root, file: VFile): undefined => {
    if (!articleOf(file)) return
    visit(tree, 'element', (element) => {
      const { tagName, properties } = element
      const { href } = properties
      if (tagName !== 'a' || typeof href !== 'string' || !/^https?:/.test(href)) return
      const shown = toString(element) === href ? '' : printedAddress(href)
      if (shown !== undefined) properties['dataAddress'] = shown
    })
  }
}
