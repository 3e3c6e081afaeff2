/** One source that a text cites, in the words around it, as it is written. */
export type Cite = {
  readonly key: string
  /** `see`, before the key. */
  readonly prefix: string
  /** `page 3`, behind it. */
  readonly locator: string
  /** Offset of its `@`. */
  readonly at: number
}

/** A stretch of text that cites: in brackets, or in the sentence, where the name of the source is said. */
export type Citation = {
  readonly start: number
  readonly end: number
  readonly cites: readonly Cite[]
  /** True for `[@id]` and `[see @id]`. */
  readonly isBracketed: boolean
  /** True where the sentence needs the name of the source: `As @id says`, not `-@id`. */
  readonly isNamed: boolean
}

// https://pandoc.org/MANUAL.html#citation-syntax: letters, digits and _, and signs that stand between them.
const key = String.raw`(?:\{[^{}\s]+\}|[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-]+(?=[\p{L}\p{N}_]))*)`
// An address, `ada@example.org` or `@ada@example.org`, is no citation.
const mention = String.raw`(?<![\p{L}\p{N}_@.\\/-])(-?)@(${key})(?!@)`

const group = /\[([^[\]]*)\]/g
const inSegment = new RegExp(`^(.*?)${mention}(.*)$`, 'su')
const inline = new RegExp(String.raw`${mention}(?:\s*\[([^[\]@]*)\])?`, 'gu')

/**
 * Where a text may cite sources, in Pandoc’s syntax: `[@a, page 3; see @b]`, `@a`, `@a [page 3]`, `-@a`, `@{a}`.
 * Whether the keys are known is not judged here.
 */
export function citationsIn(text: string): readonly Citation[] {
  const bracketed = [...text.matchAll(group)].flatMap((found) => {
    const cites = citesIn(found[1] ?? '', found.index + 1)
    const { index: start } = found
    const isNamed = false
    return cites.length > 0
      ? [{ start, end: start + found[0].length, cites, isBracketed: true, isNamed }]
      : []
  })
  const named = [...text.matchAll(inline)].flatMap((found): Citation[] => {
    const [whole, minus = '', written = '', locator = ''] = found
    const { index: start } = found
    if (bracketed.some((each) => start >= each.start && start < each.end)) return []
    const at = start + minus.length
    const cite = { key: bare(written), prefix: '', locator: trimmed(locator), at }
    const end = start + whole.length
    return [{ start, end, cites: [cite], isBracketed: false, isNamed: minus === '' }]
  })
  return [...bracketed, ...named].toSorted((a, b) => a.start - b.start)
}

/** The sources of a bracket, one between each two semicolons; words without a source go with the one before. */
function citesIn(words: string, from: number): readonly Cite[] {
  const cites: Cite[] = []
  let before = ''
  let at = from
  for (const segment of words.split(';')) {
    const [, prefix = '', minus = '', written, suffix = ''] = inSegment.exec(segment) ?? []
    const last = cites.at(-1)
    if (written !== undefined) {
      cites.push({
        key: bare(written),
        prefix: trimmed([before, prefix].map(trimmed).filter(Boolean).join('; ')),
        locator: trimmed(suffix),
        at: at + prefix.length + minus.length,
      })
      before = ''
    } else if (last) {
      cites[cites.length - 1] = { ...last, locator: joined(last.locator, segment) }
    } else before = joined(before, segment)
    at += segment.length + 1
  }
  return cites
}

const bare = (written: string): string => written.replace(/^\{|\}$/g, '')

/** Words without the space and the commas about them; a full stop alone is none. */
const trimmed = (words: string): string =>
  words.replace(/\s+/g, ' ').replace(/^[\s,:.]+|[\s,]+$/g, '')

const joined = (a: string, b: string): string => [a, b].map(trimmed).filter(Boolean).join('; ')
