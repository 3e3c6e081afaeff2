import { isMap, isSeq, parseDocument, stringify } from 'yaml'

/** One entry of an article's `corrections`. */
export type CorrectionLine = {
  /** An ISO day. */
  readonly date: string
  readonly was: string
  readonly is: string
  readonly why: string
}

/**
 * An article's MDX with a correction added behind the others of its front matter; everything else stays as its
 * writer laid it out. The same text where the correction stands there already, or where there is no front matter.
 */
export function addCorrection(mdx: string, line: CorrectionLine): string {
  const head = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m.exec(mdx)
  if (!head || head.index !== 0) return mdx
  const [whole, yaml = ''] = head
  const start = whole.indexOf(yaml, 3)
  const end = start + yaml.length
  const added = withCorrection(yaml, line)
  return mdx.slice(0, start) + added + mdx.slice(end)
}

function withCorrection(yaml: string, line: CorrectionLine): string {
  const document = parseDocument(yaml)
  const { contents } = document
  if (document.errors.length > 0 || !isMap(contents)) return yaml
  const newline = yaml.includes('\r\n') ? '\r\n' : '\n'
  const pair = contents.items.find(({ key }) => String(key) === 'corrections')
  const held: unknown = pair?.value ? document.get('corrections', false) : undefined
  const lines: readonly unknown[] = isSeq(held) ? (held.toJSON() as readonly unknown[]) : []
  const said = JSON.stringify(line)
  if (lines.some((each) => JSON.stringify(each) === said)) return yaml
  if (!pair) return `${yaml}corrections:${newline}${itemsOf([line], 2, newline)}`
  const [from, to] = rangeOf(pair)
  if (isSeq(held) && !held.flow && held.items.length > 0) {
    const dash = /^( *)-/m.exec(yaml.slice(from, to))?.[1]?.length ?? 2
    const before = yaml.slice(0, to).trimEnd()
    return `${before}${newline}${itemsOf([line], dash, newline)}${yaml.slice(to)}`
  }
  // None yet, or all on one line: written as a list, each on lines of its own.
  const list = `corrections:${newline}${itemsOf([...lines, line], 2, newline)}`
  return yaml.slice(0, from) + list + yaml.slice(to).replace(/^[^\n]*\n?/, '')
}

/** From the key to the end of the value, without what stands behind it. */
function rangeOf({ key, value }: { readonly key: unknown; readonly value: unknown }) {
  const of = (node: unknown) => (node as { range?: readonly number[] } | undefined)?.range ?? [] // nodes that were parsed
  const from = of(key)[0] ?? 0
  return [from, of(value)[1] ?? of(key)[1] ?? from] as const
}

/** Entries of a list as YAML, indented, with their ends of line. */
const itemsOf = (lines: readonly unknown[], indent: number, newline: string): string =>
  stringify(lines, { lineWidth: 0, defaultStringType: 'PLAIN' })
    .trimEnd()
    .split('\n')
    .map((each) => `${' '.repeat(indent)}${each}${newline}`)
    .join('')
