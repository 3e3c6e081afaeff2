import type { VFile } from 'vfile'
import { nearest } from '../../model/nearest.ts'
import type { Directive } from './directive.ts'
import { directiveForms, directiveNames, hasDirectiveShape } from './directive.ts'
import { report } from '../article/report.ts'

const colonsOf = { textDirective: ':', leafDirective: '::', containerDirective: ':::' } as const

/**
 * A name that is one slip away from ours, or ours in another form, was meant to be ours; a block between `:::`, a line
 * `::name[…]`, or words in `:name[…]`, a directive of another program. `10:30`, `3:1`, `a:b[c]` and `::note` are prose.
 */
export function reportNearMiss(node: Directive, file: VFile): void {
  const name = nearest(node.name, directiveNames)
  const isMeant =
    node.name === name
      ? hasDirectiveShape(node) || node.type === 'leafDirective'
      : Boolean(node.attributes?.['id'] ?? node.attributes?.['lang'])
  if (!name || !isMeant) return reportForeign(node, file)
  const colons = colonsOf[node.type]
  report(file, {
    rule: 'directive-is-known',
    at: node.position,
    what:
      name === node.name
        ? `\`${colons}${node.name}\` is not a form that a ${name} takes.`
        : `\`${colons}${node.name}\` is not a directive.`,
    why: 'What is not a directive is printed as it stands, colon and braces included.',
    mend:
      name === 'claim' && node.type === 'containerDirective'
        ? 'A claim stands inside one paragraph: write `:claim[words]{#id}` in each.'
        : `Write \`${directiveForms[name].example}\`.`,
    actual: node.name,
    expected: [name],
  })
}

/** A block, a line of its own or words in a line that another program would make something of. */
function reportForeign(node: Directive, file: VFile): void {
  const isBlock = node.type === 'containerDirective'
  const isWord = node.type !== 'textDirective' || beginsAsWord(node, String(file))
  if (!isBlock && !(hasDirectiveShape(node) && isWord)) return
  report(file, {
    rule: 'directive-is-known',
    at: node.position,
    what: `\`${colonsOf[node.type]}${node.name}\` is not a directive.`,
    why: 'What is not a directive is printed as it stands, colon and braces included.',
    mend: `Write ${isBlock ? 'the block without its colons' : 'the words alone'}; there are ${directiveNames.map((name) => `\`${directiveForms[name].example}\``).join(', ')}, and nothing else.`,
    actual: node.name,
  })
}

/** True where nothing hangs on the colon that would make prose of it: `a:b[c]`, `10:30[sic]`. */
function beginsAsWord(node: Directive, source: string): boolean {
  const start = node.position?.start.offset ?? 0
  return /^\p{L}{2,}$/u.test(node.name) && !/[\p{L}\p{N}]$/u.test(source.slice(0, start).slice(-2))
}
