import type { Element, Nodes, Root } from 'hast'
import { rehype } from 'rehype'

/**
 * What a page says beside its writers' words, a block a line: headings, lines, labels, titles and descriptions, without
 * what stands in drawings. `isWritten` tells the writers' own texts, which are reviewed where they stand.
 */
export function sentencesOf(
  html: string,
  isWritten: (words: string) => boolean,
): readonly string[] {
  const tree: Root = rehype().parse(html)
  const found = new Set<string>()
  const add = (words: string) => {
    const said = plain(words)
    if (wordCount(said) >= fewestWords && !isWritten(said)) found.add(said)
  }
  walk(tree, { words: '' }, add)
  return [...found]
}

/** Fewer words than these are a name, a date or a value, and no sentence. */
const fewestWords = 4

const wordCount = (text: string): number => text.match(/\p{L}[\p{L}’'-]*/gu)?.length ?? 0

/** Words on one line, without isolates and soft hyphens. */
export const plain = (words: string): string =>
  words
    .replace(/[\u00ad\u200b\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const blocks = new Set(
  (
    'address article aside blockquote body button caption dd details div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header label legend li main nav ol option p pre section select summary table tbody ' +
    'td tfoot th thead title tr ul'
  ).split(' '),
)
const silent = new Set(['script', 'style', 'svg', 'template'])

/** Names of attributes that are heard or shown. */
const spoken = ['ariaLabel', 'title', 'alt'] as const

type Line = { words: string }

function walk(node: Nodes, line: Line, add: (words: string) => void): void {
  if (node.type === 'text') line.words += node.value
  if (!('children' in node)) return
  if (node.type !== 'element') return node.children.forEach((child) => walk(child, line, add))
  if (silent.has(node.tagName) || isProse(node)) return
  if (node.tagName === 'meta' && isSaid(node)) add(String(node.properties['content']))
  for (const name of spoken) if (node.properties[name]) add(String(node.properties[name]))
  if (!blocks.has(node.tagName)) return node.children.forEach((child) => walk(child, line, add))
  add(line.words)
  line.words = ''
  const own: Line = { words: '' }
  for (const child of node.children) walk(child, own, add)
  add(own.words)
}

/** True for a sentence of an article's own text; notes and figures are not among these. */
const isProse = ({ properties: { className } }: Element): boolean =>
  Array.isArray(className) && className.includes('sentence')

const isSaid = ({ properties: { name, property } }: Element): boolean =>
  name === 'description' || property === 'og:title' || property === 'og:description'
