import type { Element, Root, RootContent, Text } from 'hast'
import type { BlockKind } from '../../prose/prose.ts'

/** A node inside running text, with whether the walk enters or leaves it; leaves are entered only. */
export type Step = { readonly node: RootContent; readonly move: 'enter' | 'leave' }

/** A stretch of running text: what it is, and what it holds in reading order. */
export type TextBlock = {
  readonly kind: BlockKind
  /** The child of the root it is in. */
  readonly top: RootContent
  readonly steps: readonly Step[]
}

const kindByTag: Readonly<Record<string, BlockKind>> = {
  p: 'paragraph',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  td: 'cell',
  th: 'cell',
}

/** Elements that hold blocks; text beside a block in one of them is a block of its own. */
const containers = new Set([
  'blockquote',
  'ul',
  'ol',
  'table',
  'thead',
  'tbody',
  'tr',
  'div',
  'section',
])

/** Elements whose text is no part of the article's running text. */
const aside = new Set(['figure', 'pre', 'svg', 'aside', 'script', 'style'])

/** True for an element that stands in a line of text. */
export const isPhrasing = (node: RootContent): boolean =>
  node.type !== 'element' ||
  (!containers.has(node.tagName) && !(node.tagName in kindByTag) && !aside.has(node.tagName))

/**
 * An article's running text, block by block in reading order. Blocks without words are left out; comments
 * that stand outside any block go with the block that follows, those at the end with the last.
 */
export function blocksOf(root: Root): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  let steps: Step[] = []
  for (const top of root.children) {
    const close = (kind: BlockKind | undefined) => {
      const hasWords = steps.some(({ node }) => node.type === 'text' && /\S/.test(node.value))
      if (kind && hasWords) blocks.push({ kind, top, steps })
      steps = kind && hasWords ? [] : steps.filter(isComment)
    }
    const walk = (node: RootContent, kind: BlockKind | undefined) => {
      if (isPhrasing(node)) {
        steps.push({ node, move: 'enter' })
        if (node.type !== 'element') return
        for (const child of node.children) walk(child, kind)
        steps.push({ node, move: 'leave' })
        return
      }
      close(kind)
      if (node.type !== 'element' || aside.has(node.tagName)) return
      const inner = kindInside(node, kind)
      for (const child of node.children) walk(child, inner)
      close(inner)
    }
    walk(top, undefined)
    close(undefined)
  }
  blocks.push(...blocks.splice(-1).map((last) => ({ ...last, steps: [...last.steps, ...steps] })))
  return blocks
}

const isComment = ({ node }: Step): boolean =>
  node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression'

/** The kind of text directly in an element; a paragraph of a quotation or of a list item is named after that. */
function kindInside(node: Element, outer: BlockKind | undefined): BlockKind | undefined {
  if (node.tagName === 'blockquote') return 'quote'
  if (node.tagName === 'p') return outer ?? 'paragraph'
  const own = kindByTag[node.tagName]
  if (outer === 'quote' && own === 'list-item') return 'quote'
  return own ?? outer
}

/** The texts of a block, in reading order. */
const textsOf = ({ steps }: TextBlock): readonly Text[] =>
  steps.flatMap(({ node }) => (node.type === 'text' ? [node] : []))

/**
 * Makes one space of each run of white space across a block's texts, and none of those at its ends.
 * A run with a no-break or thin space keeps that one, which is set so on purpose.
 */
export function tidySpace(block: TextBlock): void {
  let afterSpace = true
  let last: Text | undefined
  for (const text of textsOf(block)) {
    const value = text.value.replace(/\s+/g, (run) => /[^ \t\n\r\f]/.exec(run)?.[0] ?? ' ')
    text.value = afterSpace ? value.replace(/^\s/, '') : value
    if (text.value === '') continue
    afterSpace = /\s$/.test(text.value)
    last = text
  }
  if (last && afterSpace) last.value = last.value.slice(0, -1)
}
