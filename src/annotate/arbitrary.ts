import fc from 'fast-check'
import { readArticle } from './read-article.ts'
import type { ArticleInput } from './article/reading.ts'

const directives = [':claim[', ']{#lamps}', ':term[a]{#breeder}', '::figure{#x}', ':::claim{#a}\n']
const markup = ['{', '}', '<', '</b>', '<b>', '[@', ']', '`', '*', '\\', '[^1]', '<!-- -->']
const blocks = ['\n\n', '\n> ', '\n- ', '---\n', '\n| a |\n|-|\n', '{/* waive a: b */}']
const hostile = ['[a](javascript:b)', '![a](b)', 'import x', 'export y', '&#0;', '&#x202e;']

/** The source of an article put together from pieces that directives, MDX and attacks are made of. */
export const anyArticle: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...directives, ...blocks),
      fc.constantFrom(...markup),
      fc.constantFrom(...hostile),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''))

/**
 * What must hold of any article: it is read with messages at most, each at a place; its blocks are single lines
 * of its text; every offset has a place. The first thing that does not hold, in words; undefined if all does.
 */
export function faultOfArticle(source: string, input: ArticleInput): string | undefined {
  const { messages, text, prose } = readArticle(source, input)
  const unplaced = messages.find(({ place }) => place.line < 1 || place.column < 1)
  if (unplaced) return `“${unplaced.what}” has no place`
  for (const { start, end } of prose.blocks) {
    if (/^\s|\s$|\n/.test(text.slice(start, end))) return `a block lies at ${start} to ${end}`
  }
  for (let at = 0; at <= text.length; at += 7) {
    if (prose.placeAt(at).column < 1) return `offset ${at} has no place`
  }
  return undefined
}
