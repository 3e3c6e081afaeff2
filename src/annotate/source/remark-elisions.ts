import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { articleOf } from '../article/article-data.ts'

/** Words and years that begin with letters left out, whatever stands around them. */
const always = /‘(?=(?:t(?:is|was|were|will|would|isn’t|wasn’t|ain’t)|em|n(?=’))(?!\p{L}))/giu

/** Such words that are words without the apostrophe too, and might begin a quotation. */
const perhaps =
  /‘(?=(?:cause|cos|coz|til|till|round|bout|neath|gainst|nother|\d\ds?)(?![\p{L}\d]))/giu

/** A closing quotation mark: behind a word or its punctuation, and no apostrophe within a word or of `’n’`. */
const closing = /(?<=[\p{L}\p{N}.,!?…])(?<!’n)’(?![\p{L}\p{N}])/iu

/**
 * Sets an apostrophe where letters are left out at the start of a word, which looks like the start of a
 * quotation to smartypants.
 *
 *     ‘tis, rock ‘n’ roll, the class of ‘07  →  ’tis, rock ’n’ roll, the class of ’07
 */
export function remarkElisions() {
  return (tree: Root, file: VFile): undefined => {
    if (!articleOf(file)) return
    visit(tree, 'text', (node) => {
      node.value = elide(node.value)
    })
  }
}

/** The same of a text. */
export const elide = (value: string): string =>
  value
    .replace(always, '’')
    .replace(perhaps, (mark, offset: number, text: string) =>
      closing.test(text.slice(offset + 1)) ? mark : '’',
    )
