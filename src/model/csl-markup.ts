import { parseEntities } from 'parse-entities'
import { addAll } from './add-all.ts'

/** The marks that CSL-JSON has in texts, as they are set. */
export const markupTags = ['i', 'b', 'sub', 'sup', 'small-caps'] as const
export type MarkupTag = (typeof markupTags)[number]

/** A text of CSL-JSON taken apart: words, and words in a mark. */
export type Markup = string | { readonly tag: MarkupTag; readonly children: readonly Markup[] }

// https://docs.citationstyles.org/en/stable/specification.html, and what Zotero and Pandoc write of it.
const tag =
  /<(\/?)(i|b|sub|sup|span|sc)(\s+(?:style=(["'])\s*font-variant(?:-caps)?:\s*small-caps;?\s*\4|class=(["'])(?:nocase|smallcaps)\5))?\s*>/gi

type Open = {
  readonly name: string
  readonly tag: MarkupTag | undefined
  readonly written: string
  children: Markup[]
}

/**
 * Reads the markup of a text of CSL-JSON; `<span class="nocase">` leaves its words. What is not such a mark, or
 * is not closed, stays text. Entities are decoded once, and after the marks: `&lt;i&gt;` is no mark.
 */
export function readMarkup(text: string): readonly Markup[] {
  const root: Open = { name: '', tag: undefined, written: '', children: [] }
  const open: Open[] = [root]
  let from = 0
  const inner = (): Open => open.at(-1) ?? root
  for (const found of text.matchAll(tag)) {
    const [written, slash, element = '', attribute = ''] = found
    const name = element.toLowerCase()
    const isMark = slash ? attribute === '' : (name === 'span') === (attribute !== '')
    const at = open.findLastIndex((each) => each.name === name)
    if (!isMark || (slash && at < 1)) continue
    inner().children.push(text.slice(from, found.index))
    from = found.index + written.length
    if (!slash) {
      open.push({ name, tag: tagOf(name, attribute), written, children: [] })
      continue
    }
    while (open.length - 1 > at) unwrap(open)
    const closed = open.pop()
    const { children } = inner()
    if (closed?.tag) children.push({ tag: closed.tag, children: closed.children })
    else addAll(children, closed?.children ?? [])
  }
  inner().children.push(text.slice(from))
  while (open.length > 1) unwrap(open)
  return tidied(root.children)
}

/** The words of a text of CSL-JSON without its marks, on one line. */
export const plainOf = (text: string): string =>
  wordsOf(readMarkup(text)).replace(/\s+/g, ' ').trim()

/** Tags of a text that a reader would see: they are none of CSL-JSON’s, or are not closed. */
export const strayTags = (text: string): readonly string[] =>
  // What is written as an entity is meant as it is seen.
  wordsOf(readMarkup(text.replace(/&(?:lt|#60|#x3c);/gi, ''))).match(
    /<\/?[a-z][a-z\d:]*(?:\s[^<>]*)?\/?>/gi,
  ) ?? []

const wordsOf = (markup: readonly Markup[]): string =>
  markup.map((each) => (typeof each === 'string' ? each : wordsOf(each.children))).join('')

function tagOf(name: string, attribute: string): MarkupTag | undefined {
  if (/nocase/i.test(attribute)) return undefined
  return markupTags.find((each) => each === name) ?? 'small-caps'
}

/** A mark that is not closed is text, and so is what it would have held. */
function unwrap(open: Open[]): void {
  const last = open.pop()
  if (last) open.at(-1)?.children.push(last.written, ...last.children)
}

/** Neighbouring texts as one, entities decoded, white space of lines as spaces. */
function tidied(markup: readonly Markup[]): readonly Markup[] {
  const joined: Markup[] = []
  for (const each of markup) {
    const before = joined.at(-1)
    if (typeof each === 'string' && typeof before === 'string')
      joined[joined.length - 1] = before + each
    else joined.push(each)
  }
  return joined.flatMap((each): Markup[] => {
    if (typeof each !== 'string') return [{ ...each, children: tidied(each.children) }]
    const words = decoded(each).replace(/[ \t\r\n]+/g, ' ')
    return words === '' ? [] : [words]
  })
}

/** An entity that would show nothing, and turn or hide what is around it, is left out. */
const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(/&[^\s;&]{1,32};/g, (entity) =>
        parseEntities(entity, { nonTerminated: false }).replace(hidden, ''),
      )
    : text

// Joiners that scripts need, U+200C and U+200D, show in the letters they join.
const hidden = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu
