import type { Nodes } from 'mdast'
import type { VFile } from 'vfile'
import { nearest } from '../../model/nearest.ts'
import type { RuleId } from '../../model/message.ts'
import { capital } from '../../say/sentence.ts'
import { report } from '../article/report.ts'

/** A node of remark-directive, of any form. */
export type Directive = Extract<
  Nodes,
  { readonly type: 'textDirective' | 'leafDirective' | 'containerDirective' }
>

/** True for any directive, ours or not. */
export const isDirective = (node: { type: string }): node is Directive =>
  node.type === 'textDirective' ||
  node.type === 'leafDirective' ||
  node.type === 'containerDirective'

/** The directives a writer has, and the form each takes. */
export const directiveForms = {
  claim: { type: 'textDirective', example: ':claim[words]{#id}' },
  term: { type: 'textDirective', example: ':term[words]{#id}' },
  figure: { type: 'leafDirective', example: '::figure{#id}' },
  span: { type: 'textDirective', example: ':span[words]{lang=ar}' },
} as const
export type DirectiveName = keyof typeof directiveForms
export const directiveNames: readonly DirectiveName[] = ['claim', 'term', 'figure', 'span']

/** True for a colon and a name with words or braces after it; `foo:claim` alone is prose. */
export const hasDirectiveShape = (node: Directive): boolean =>
  node.children.length > 0 || Object.keys(node.attributes ?? {}).length > 0

/** The directive of ours that a node is, in the form it must take. */
export const ownName = (node: Directive): DirectiveName | undefined =>
  directiveNames.find(
    (name) =>
      name === node.name && directiveForms[name].type === node.type && hasDirectiveShape(node),
  )

/** What a directive refers to: where its records live and which rule says that it must exist. */
export type Reference = {
  readonly noun: Exclude<DirectiveName, 'span'>
  readonly rule: RuleId
  readonly folder: string
  readonly known: ReadonlyMap<string, unknown>
  readonly why: string
}

/** The id a directive names, if it names a record that exists; every other case is reported. */
export function referenceOf(
  node: Directive,
  reference: Reference,
  file: VFile,
): string | undefined {
  const { id, ...others } = node.attributes ?? {}
  const [instead] = Object.keys(others).filter((name) => !/^on/i.test(name))
  for (const name of Object.keys(others)) {
    // What stands where the id should is told with that.
    if (id || name !== instead) reportAttribute(node, name, reference, file)
  }
  if (!id) reportNoId(node, instead, reference, file)
  else if (!reference.known.has(id)) reportUnknown(node, id, reference, file)
  else return id
  return undefined
}

const reportAttribute = (node: Directive, name: string, { noun }: Reference, file: VFile) =>
  report(file, {
    rule: /^on/i.test(name) ? 'content-is-inert' : 'directive-is-known',
    at: node.position,
    what: `This :${noun} has an attribute \`${name}\` beside its id.`,
    why: 'A directive takes an id and nothing else; what it shows comes from the record.',
    mend: `Write ${directiveForms[noun].example}.`,
    actual: name,
  })

function reportNoId(
  node: Directive,
  instead: string | undefined,
  { noun, rule, folder, known, why }: Reference,
  file: VFile,
): void {
  const { example } = directiveForms[noun]
  const meant = [instead, node.attributes?.[instead ?? '']].find((id) => id && known.has(id))
  report(file, {
    rule,
    at: node.position,
    what: instead
      ? `This :${noun} has no id, and \`${instead}\` in its place.`
      : `This :${noun} has no id.`,
    why,
    mend: meant
      ? `Write ${example.replace('#id', `#${meant}`)}.`
      : `Write ${example}, with an id from ${folder}.`,
  })
}

function reportUnknown(node: Directive, id: string, reference: Reference, file: VFile): void {
  const { noun, rule, folder, known, why } = reference
  const close = nearest(id, known.keys())
  report(file, {
    rule,
    at: node.position,
    what: `${capital(noun)} \`${id}\` is not in ${folder}.`,
    why,
    mend: close
      ? `Use \`${close}\`, or add ${placeFor(folder, id)}.`
      : `Add ${placeFor(folder, id)}.`,
    actual: id,
    ...(close ? { expected: [close] } : {}),
  })
}

const placeFor = (folder: string, id: string): string =>
  folder.endsWith('/') ? `${folder}${id}.json` : `\`${id}\` to ${folder}`
