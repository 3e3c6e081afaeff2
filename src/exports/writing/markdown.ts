import type { Root } from 'hast'
import type { Nodes, Text } from 'mdast'
import { toMdast } from 'hast-util-to-mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown, type Handlers, type Info } from 'mdast-util-to-markdown'

/** Plain HTML as Markdown of GitHub's kind: tables and struck-out words stay what they are. */
export const markdownOf = (tree: Root): string => writeMarkdown(toMdast(tree))

const extensions = [gfmToMarkdown()]

/** Words in which nothing means anything in Markdown, between what stands before and behind them. */
const isPlain = (words: string, { before, after }: Info): boolean =>
  /^[\p{L}\p{N} ,;:.?…%$£€“”‘’–—()'"-]+$/u.test(words) &&
  // An address begins with `www.`, a list with `1.` or a dash, and a link goes on behind `]`.
  !/w\./i.test(before + words) &&
  (before.endsWith('\n') ? /^(?:\p{L}|\d+ )/u : /^[^(]/).test(words) &&
  !(after.startsWith('\n') && words.endsWith(' '))

const handlers: Partial<Handlers> = {
  // All other words are looked through for forty marks, one after another.
  text: ({ value }: Text, _, state, info) =>
    isPlain(value, info) ? value : state.safe(value, info),
}

/** A Markdown tree as text. */
export const writeMarkdown = (tree: Nodes): string =>
  toMarkdown(tree, {
    extensions,
    handlers,
    bullet: '-',
    rule: '-',
    listItemIndent: 'one',
  })
