import type { Root } from 'hast'
import type { Nodes } from 'mdast'
import { toMdast } from 'hast-util-to-mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'

/** Plain HTML as Markdown of GitHub's kind: tables and struck-out words stay what they are. */
export const markdownOf = (tree: Root): string => writeMarkdown(toMdast(tree))

const extensions = [gfmToMarkdown()]

/** A Markdown tree as text. */
export const writeMarkdown = (tree: Nodes): string =>
  toMarkdown(tree, {
    extensions,
    bullet: '-',
    rule: '-',
    listItemIndent: 'one',
  })
