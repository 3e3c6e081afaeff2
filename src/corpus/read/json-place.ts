import { parse, type DocumentNode, type ValueNode } from '@humanwhocodes/momoa'
import type { Message } from '../../model/message.ts'
import { faultBeforeParsing, faultOfParser, faultsInTree } from './json-faults.ts'
import { placeAt, type ParsedFile, type ParseResult } from './parsed-file.ts'
import type { JsonPath } from './content.ts'

/**
 * Strict JSON as a value that keeps the place of each of its parts. Everything that JSON forbids, and what
 * would read differently than it looks (a key given twice), is a message.
 */
export function parseJson(text: string, file: string): ParseResult {
  const early = faultBeforeParsing(text, file)
  if (early) return { parsed: undefined, messages: [early] }
  const tree = parseTree(text, file)
  if ('rule' in tree) return { parsed: undefined, messages: [tree] }
  const root = tree.body
  const messages = [...faultsInTree(root, text, file)]
  if (messages.length > 0) return { parsed: undefined, messages }
  return { parsed: { file, value: valueOf(root), ...placesIn(text, file, tree) }, messages: [] }
}

/** The same of a text that had no fault: places are looked for where somebody asks for one. */
export const soundJson = (text: string, file: string): ParsedFile => ({
  file,
  value: JSON.parse(text) as unknown,
  ...placesIn(text, file),
})

/** The tree may go and come back: it is ten times its text, and behind the check few ask for a place. */
function placesIn(text: string, file: string, tree?: DocumentNode) {
  let held = tree && new WeakRef(tree)
  const root = () => {
    const known = held?.deref() ?? parse(text, { mode: 'json' })
    held = new WeakRef(known)
    return known.body
  }
  return {
    placeOf: (path: JsonPath) => placeAt(file, text, offsetOf(walk(root(), path).node)),
    placeOfKey: (path: JsonPath) => placeAt(file, text, keyOffset(root(), path)),
  }
}

function parseTree(text: string, file: string): DocumentNode | Message {
  try {
    return parse(text, { mode: 'json' })
  } catch (error) {
    return faultOfParser(error, text, file)
  }
}

type Step = { readonly node: ValueNode; readonly depth: number }

/** Follows a path as far as it leads. */
function walk(root: ValueNode, path: JsonPath): Step {
  let node = root
  for (const [depth, step] of path.entries()) {
    const next = child(node, step)
    if (!next) return { node, depth }
    node = next
  }
  return { node, depth: path.length }
}

function child(node: ValueNode, step: string | number): ValueNode | undefined {
  if (node.type === 'Array' && typeof step === 'number') return node.elements[step]?.value
  if (node.type === 'Object') return memberOf(node, String(step))?.value
  return undefined
}

const memberOf = (node: Extract<ValueNode, { type: 'Object' }>, key: string) =>
  node.members.find(({ name }) => keyOf(name) === key)

const keyOf = (name: { type: string } & ({ value: string } | { name: string })): string =>
  'value' in name ? name.value : name.name

const offsetOf = (node: { loc: { start: { offset: number } } }): number => node.loc.start.offset

function keyOffset(root: ValueNode, path: JsonPath): number {
  const { node, depth } = walk(root, path.slice(0, -1))
  const last = path.at(-1)
  if (depth < path.length - 1 || node.type !== 'Object' || last === undefined) return offsetOf(node)
  const member = memberOf(node, String(last))
  return offsetOf(member ? member.name : node)
}

function valueOf(node: ValueNode): unknown {
  switch (node.type) {
    case 'Object':
      return Object.fromEntries(
        node.members.map(({ name, value }) => [keyOf(name), valueOf(value)]),
      )
    case 'Array':
      return node.elements.map(({ value }) => valueOf(value))
    case 'String':
    case 'Number':
    case 'Boolean':
      return node.value
    case 'Null':
      return null
    case 'NaN':
    case 'Infinity':
      throw new Error(`invalid JSON node: ${node.type}`)
    default:
      return node satisfies never
  }
}
