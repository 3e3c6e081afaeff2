import type { Root } from 'mdast'
import { EXIT, visit } from 'unist-util-visit'
import type { Message } from '../../model/message.ts'

/**
 * What is said of a block of code whose fence is never closed: it has swallowed the rest of the article. Undefined
 * where every block has its end.
 */
export function unclosedCode(
  tree: Root,
  { source, path }: { readonly source: string; readonly path: string },
): Message | undefined {
  let found: Message | undefined
  visit(tree, 'code', ({ position }) => {
    if (!position) return undefined
    const { start, end } = position
    const lines = source.slice(start.offset, end.offset).split('\n')
    const last = lines.at(-1) ?? ''
    if (lines.length > 1 && /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(last)) return undefined
    found = {
      place: { file: path, line: start.line, column: start.column },
      severity: 'error',
      rule: 'prose-is-well-formed',
      what: 'A block of code begins here and has no end.',
      why: 'All that follows is part of it, and no longer prose.',
      mend: 'Close it with a line of the same signs, or take this line out.',
    }
    return EXIT
  })
  return found
}
