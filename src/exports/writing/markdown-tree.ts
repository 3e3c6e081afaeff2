import type { BlockContent, List, PhrasingContent, Root } from 'mdast'

// Parts of a Markdown tree, for what is written as Markdown alone: made as HTML first, each node would be turned over
// twice.

/** What stands in a line: words, and parts that are made of some. */
export type Inline = PhrasingContent | string

export const root = (children: readonly BlockContent[]): Root => ({
  type: 'root',
  children: [...children],
})

export const heading = (depth: 1 | 2, words: string): BlockContent => ({
  type: 'heading',
  depth,
  children: line([words]),
})

export const paragraph = (...parts: readonly Inline[]): BlockContent => ({
  type: 'paragraph',
  children: line(parts),
})

/** A list of lines; nothing where there are none. */
export function list(items: readonly (readonly Inline[])[]): readonly List[] {
  if (items.length === 0) return []
  return [
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: items.map((parts) => ({
        type: 'listItem',
        spread: false,
        children: [paragraph(...parts)],
      })),
    },
  ]
}

export const link = (url: string, words: string): PhrasingContent => ({
  type: 'link',
  url,
  children: line([words]),
})

export const strong = (words: string): PhrasingContent => ({
  type: 'strong',
  children: line([words]),
})

export const quotation = (words: string): BlockContent => ({
  type: 'blockquote',
  children: [paragraph(words)],
})

/** Parts of a line: white space in a run is one space, and there is none at either end. */
function line(parts: readonly Inline[]): PhrasingContent[] {
  const children: PhrasingContent[] = []
  for (const part of parts) {
    const last = children.at(-1)
    if (typeof part !== 'string') children.push(part)
    else if (last?.type === 'text') last.value += part
    else children.push({ type: 'text', value: part })
  }
  for (const child of children) {
    if (child.type === 'text') child.value = child.value.replaceAll(/[\t\n\v\f\r ]+/g, ' ')
  }
  const [first, last] = [children[0], children.at(-1)]
  if (first?.type === 'text') first.value = first.value.trimStart()
  if (last?.type === 'text') last.value = last.value.trimEnd()
  return children.filter((child) => child.type !== 'text' || child.value !== '')
}
