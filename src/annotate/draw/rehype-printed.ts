import type { Element, Root } from 'hast'
import { toString } from 'hast-util-to-string'
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
    if (articleOf(file)) printIn(tree)
  }
}

function printIn({ children }: Root | Element): void {
  for (const child of children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'a') print(child)
    printIn(child)
  }
}

function print(link: Element): void {
  const { href } = link.properties
  if (typeof href !== 'string' || !/^https?:/.test(href)) return
  const shown = toString(link) === href ? '' : printedAddress(href)
  if (shown !== undefined) link.properties['dataAddress'] = shown
}
