import { Lexer, Parser } from 'yaml'

/**
 * Where YAML first nests lists and keys deeper than a number of levels; undefined where it never does. The parser
 * is fed word by word and stopped there, for what makes values of its tree goes down it level by level.
 */
export function offsetBelow(yaml: string, levels: number): number | undefined {
  const parser = new Parser()
  for (const word of new Lexer().lex(yaml)) {
    const { offset } = parser
    // What has ended is not asked for here; only that it ended.
    Array.from(parser.next(word))
    // Each level is open at once, with what is written in the last of them above it.
    if (parser.stack.length > levels && openLevels(parser) > levels) return offset
  }
  return undefined
}

const openLevels = ({ stack }: Parser): number =>
  stack.filter(({ type }) => /^(?:block-(?:map|seq)|flow-collection)$/.test(type)).length
