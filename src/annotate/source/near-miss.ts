import type { VFile } from 'vfile'
import { nearest } from '../../model/nearest.ts'
import type { Directive } from './directive.ts'
import { directiveForms, directiveNames, hasDirectiveShape } from './directive.ts'
import { report } from '../article/report.ts'

/**
 * A name that is one slip away from ours, or ours in another form, was meant to be ours; a block between `:::`, or a line
 * `::name[…]`, a directive of another program. `10:30`, `3:1` and `::note` are prose.
 */
export function reportNearMiss(node: Directive, file: VFile): void {
  const name = nearest(node.name, directiveNames)
  const isMeant =
    node.name === name
      ? hasDirectiveShape(node)
      : Boolean(node.attributes?.['id'] ?? node.attributes?.['lang'])
  if (!name || !isMeant) return reportForeign(node, file)
  const colons = { textDirective: ':', leafDirective: '::', containerDirective: ':::' }[node.type]
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

/** A block or a line of its own that another program would make something of. */
function reportForeign(node: Directive, file: VFile): void {
  const isBlock = node.type === 'containerDirective'
  if (!isBlock && !(node.type === 'leafDirective' && hasDirectiveShape(node))) return
  report(file, {
    rule: 'directive-is-known',
    at: node.position,
    what: `\`${isBlock ? ':::' : '::'}${node.name}\` is not a directive.`,
    why: 'What is not a directive is printed as it stands, colon and braces included.',
    mend: `Write ${isBlock ? 'the block without its colons' : 'the words alone'}; there are ${directiveNames.map((name) => `\`${directiveForms[name].example}\``).join(', ')}, and nothing else.`,
    actual: node.name,
  })
}
