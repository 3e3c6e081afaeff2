import {
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ErrorCode,
  type Scalar,
} from 'yaml'
import type { Message } from '../../model/message.ts'
import type { JsonPath } from './content.ts'
import { placeAt, type ParseResult } from './parsed-file.ts'
import { offsetBelow } from './yaml-depth.ts'
import { quoted } from '../../say/quoted.ts'
import { sentence } from '../../say/sentence.ts'

const fence = /^---[ \t]*\r?\n([^]*?)^---[ \t]*(?:\r?\n|$)/m
const longest = 100_000 // characters; the time that YAML takes grows with the square of its keys
const deepest = 64 // levels, as in JSON; front matter of ours needs three
const why = 'The front matter gives the article its title, dates and authors.'

/**
 * The front matter of an article, YAML between two lines of `---`, as a value that keeps its places in the
 * whole file. Dates stay text; aliases, tags and keys given twice are messages.
 */
export function parseFrontMatter(source: string, file: string): ParseResult {
  const match = source.startsWith('---') ? fence.exec(source) : null
  if (match?.index !== 0 || match[1] === undefined) return refused([notFenced(source, file)])
  const yaml = match[1]
  const start = match[0].indexOf('\n') + 1
  if (yaml.length > longest) return refused([tooLong(source, file)])
  const tooDeep = offsetBelow(yaml, deepest)
  if (tooDeep !== undefined) return refused([nestedTooDeep(placeAt(file, source, start + tooDeep))])
  const tree = parseDocument(yaml, { lineCounter: new LineCounter(), stringKeys: true })
  const faults = [
    ...yamlFaults(tree, yaml, { source, file, start }),
    ...aliasFaults(tree, yaml, { source, file, start }),
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

/** What is wrong with front matter that does not stand between two fences. */
function notFenced(source: string, file: string): Message {
  const [, blank = '', hyphens = ''] = /^(\s*)(-{2,})[ \t]*(?:\r?\n|$)/.exec(source) ?? []
  const at = placeAt(file, source, blank.length)
  if (hyphens === '') {
    const what = 'The article does not begin with front matter.'
    return fault(at, what, 'Begin the file with `---`, `title: …` and so on, `---`.')
  }
  if (hyphens !== '---') {
    const what = `The front matter begins with ${hyphens.length} hyphens.`
    return fault(at, what, 'Write three, `---`, in a line of their own.')
  }
  if (blank !== '') {
    const what = 'Empty lines or spaces stand before the front matter.'
    return fault(at, what, 'Let `---` be the first line of the file.')
  }
  const what = 'The front matter that begins here has no end.'
  return fault(at, what, 'Close it with a line `---` before the prose.')
}

const tooLong = (source: string, file: string): Message =>
  fault(
    placeAt(file, source, 0),
    'The front matter is too long to be read.',
    'Take out of it what belongs into the prose; 100,000 characters are the most it may have.',
  )

const nestedTooDeep = (place: Message['place']): Message => ({
  ...fault(
    place,
    `Lists and keys of the front matter are nested more than ${deepest} levels deep.`,
    'Take levels out; front matter needs about three.',
  ),
  why: 'No article needs such depth, and it would exhaust the programs that read it.',
})

function yamlFaults(
  tree: Document,
  yaml: string,
  { source, file, start }: Stretch,
): readonly Message[] {
  const faults = [...tree.errors, ...tree.warnings]
  const opened = faults.length > 0 ? unclosedIn(tree, yaml) : undefined
  if (opened !== undefined) {
    const what = `The front matter is not YAML as it stands: ${quoted(yaml[opened])} opens here, and its line does not close it.`
    return [fault(placeAt(file, source, start + opened), what, 'Close it where the text ends.')]
  }
  return faults.map(({ message, pos, code }) => {
    const [reason = ''] = message.split('\n')
    const words = reason.replace(/ at line \d+, column \d+:?$/, '')
    const what = `The front matter is not YAML as it stands: ${words}`
    return fault(placeAt(file, source, start + pos[0]), sentence(what), mends[code] ?? quoteIt)
  })
}

const quoteIt = 'Put texts that hold a colon, a hash or quotation marks into double quotes.'

const mends: Readonly<Partial<Record<ErrorCode, string>>> = {
  DUPLICATE_KEY: 'Keep one of them.',
  TAB_AS_INDENT: 'Indent with spaces.',
  BAD_DQ_ESCAPE: 'Write a backslash as two, or take it out.',
  UNEXPECTED_TOKEN:
    'Put the whole text into one kind of quotation marks, and those inside it into another.',
}

/**
 * Where a quoted text or a list in brackets begins that runs on to the end, or over a line that is the next key: in
 * front matter each stands in one line, or between brackets on lines of their own.
 */
function unclosedIn(tree: Document, yaml: string): number | undefined {
  const isUnclosed = ({ range }: Pick<Scalar, 'range'>): boolean => {
    if (!range) return false
    const [from, to] = range
    const runsOn = /\n[ \t]*[\w-]+:(?:\s|$)/.test(yaml.slice(from, to))
    const hasNoEnd = tree.errors.some(
      ({ message, pos: [at] }) =>
        /closing|end with/.test(message) && at >= to - 1 && at <= range[2] + 1,
    )
    return runsOn || hasNoEnd
  }
  let at: number | undefined
  visit(tree, {
    Scalar: (_, node) => {
      if (!/^QUOTE/.test(node.type ?? '') || !isUnclosed(node)) return undefined
      at = node.range?.[0]
      return visit.BREAK
    },
    Collection: (_, node) => {
      if (node.flow && isUnclosed(node)) at ??= node.range?.[0]
    },
  })
  return at
}

function aliasFaults(
  tree: Document,
  yaml: string,
  { source, file, start }: Stretch,
): readonly Message[] {
  let at: number | undefined
  visit(tree, {
    Alias: (_, { range }) => {
      at ??= range?.[0]
    },
    Value: (_, { anchor, range }) => {
      // It stands before its value.
      if (anchor !== undefined && range) at ??= yaml.lastIndexOf(`&${anchor}`, range[0])
    },
  })
  if (at === undefined) return []
  const what = 'The front matter uses an anchor or an alias (`&name`, `*name`).'
  const mend = 'Write the value out, or quote the text.'
  return [fault(placeAt(file, source, start + at), what, mend)]
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
