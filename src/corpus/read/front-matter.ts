import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import type { Message } from '../../model/message.ts'
import type { JsonPath } from './content.ts'
import { placeAt, type ParseResult } from './parsed-file.ts'
import { sentence } from '../../say/sentence.ts'

const fence = /^---[ \t]*\r?\n([^]*?)^---[ \t]*(?:\r?\n|$)/m
const why = 'The front matter gives the article its title, dates and authors.'

/**
 * The front matter of an article, YAML between two lines of `---`, as a value that keeps its places in the
 * whole file. Dates stay text; aliases, tags and keys given twice are messages.
 */
export function parseFrontMatter(source: string, file: string): ParseResult {
  const match = source.startsWith('---') ? fence.exec(source) : null
  if (match?.index !== 0 || match[1] === undefined) {
    const what = 'The article does not begin with front matter.'
    return refused([
      fault(
        placeAt(file, source, 0),
        what,
        'Begin the file with `---`, `title: …` and so on, `---`.',
      ),
    ])
  }
  const yaml = match[1]
  const start = match[0].indexOf('\n') + 1
  const tree = parseDocument(yaml, { lineCounter: new LineCounter(), stringKeys: true })
  const faults = [
    ...yamlFaults(tree, { source, file, start }),
    ...aliasFaults(yaml, { source, file, start }),
  ]
  if (faults.length > 0) return refused(faults)
  const at = (path: JsonPath, key: boolean) =>
    placeAt(file, source, start + offsetOf(tree, path, key))
  return {
    parsed: {
      file,
      value: tree.toJS({ maxAliasCount: 0 }) ?? {},
      placeOf: (path) => at(path, false),
      placeOfKey: (path) => at(path, true),
    },
    messages: [],
  }
}

type Stretch = { readonly source: string; readonly file: string; readonly start: number }

const yamlFaults = (tree: Document, { source, file, start }: Stretch): readonly Message[] =>
  [...tree.errors, ...tree.warnings].map(({ message, pos }) => {
    const [reason = ''] = message.split('\n')
    const words = reason.replace(/ at line \d+, column \d+:?$/, '')
    const what = `The front matter is not YAML as it stands: ${words}`
    const mend = 'Put texts that hold a colon, a hash or quotation marks into double quotes.'
    return fault(placeAt(file, source, start + pos[0]), sentence(what), mend)
  })

function aliasFaults(yaml: string, { source, file, start }: Stretch): readonly Message[] {
  if (!/^[^#"']*[:-]\s+[&*]\w/m.test(yaml)) return []
  const at = start + yaml.search(/[&*]\w/)
  const what = 'The front matter uses an anchor or an alias (`&name`, `*name`).'
  return [fault(placeAt(file, source, at), what, 'Write the value out, or quote the text.')]
}

const refused = (messages: readonly Message[]): ParseResult => ({ parsed: undefined, messages })

function fault(place: Message['place'], what: string, mend: string): Message {
  return { place, severity: 'error', rule: 'front-matter-fits-schema', what, why, mend }
}

/** Offset into the YAML of the value at a path, or of its key; falls back to the nearest parent. */
function offsetOf(tree: Document, path: JsonPath, wantsKey: boolean): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? tree.contents : tree.getIn(path.slice(0, depth), true)
    if (wantsKey && depth === path.length && depth > 0) {
      const parent = depth === 1 ? tree.contents : tree.getIn(path.slice(0, -1), true)
      const pair = isMap(parent)
        ? parent.items.find(
            (item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1),
          )
        : undefined
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0]
    }
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
