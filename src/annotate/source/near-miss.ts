import type { VFile } from 'vfile'
import { nearest } from '../../model/nearest.ts'
import type { Directive } from './directive.ts'
import { directiveForms, directiveNames, hasDirectiveShape } from './directive.ts'
import { report } from '../article/report.ts'

/** A name that is one slip away from ours, or ours in another form, was meant to be ours. */
export function reportNearMiss(node: Directive, file: VFile): void {
  const name = nearest(node.name, directiveNames)
  const isMeant =
    node.name === name
      ? hasDirectiveShape(node)
      : Boolean(node.attributes?.['id'] ?? node.attributes?.['lang'])
  if (!name || !isMeant) return
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
