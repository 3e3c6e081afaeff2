import type { Root } from 'hast'
import { toMdast } from 'hast-util-to-mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'

/** Plain HTML as Markdown of GitHub's kind: tables and struck-out words stay what they are. */
export const markdownOf = (tree: Root): string =>
  toMarkdown(toMdast(tree), {
    extensions: [gfmToMarkdown()],
    bullet: '-',
    rule: '-',
    listItemIndent: 'one',
  })
