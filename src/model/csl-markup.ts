import { parseEntities } from 'parse-entities'

/** The marks that CSL-JSON has in texts, as they are set. */
export const markupTags = ['i', 'b', 'sub', 'sup', 'small-caps'] as const
export type MarkupTag = (typeof markupTags)[number]

/** A text of CSL-JSON taken apart: words, and words in a mark. */
export type Markup = string | { readonly tag: MarkupTag; readonly children: readonly Markup[] }

// https://docs.citationstyles.org/en/stable/specification.html, and what Zotero and Pandoc write of it.
const tag =
  /<(\/?)(i|b|sub|sup|span|sc)(\s+(?:style=(["'])\s*font-variant(?:-caps)?:\s*small-caps;?\s*\4|class=(["'])(?:nocase|smallcaps)\5))?\s*>/gi

// Deeper than any page shows; what is made of the marks goes down them level by level.
const deepest = 64 // marks

/** The end of a mark that is there whole: where it is written, and what it sets; its words alone where it is undefined. */
type End = {
  readonly tag: MarkupTag | undefined
  readonly isOpening: boolean
  readonly start: number
  readonly end: number
}

/**
 * Reads the markup of a text of CSL-JSON; `<span class="nocase">` leaves its words. What is not such a mark, or
 * is not closed, stays text. Entities are decoded once, and after the marks: `&lt;i&gt;` is no mark.
 */
export function readMarkup(text: string): readonly Markup[] {
  const root: Markup[] = []
  const open = [root]
  let from = 0
  let tooDeep = 0
  for (const { tag, isOpening, start, end } of endsIn(text)) {
    open.at(-1)?.push(text.slice(from, start))
    from = end
    if (tag === undefined) continue
    if (!isOpening && tooDeep > 0) tooDeep--
    else if (!isOpening) open.pop()
    else if (open.length > deepest) tooDeep++
    else {
      const children: Markup[] = []
      open.at(-1)?.push({ tag, children })
      open.push(children)
    }
  }
  root.push(text.slice(from))
  return tidied(root)
}

/** The ends of all marks that are closed, in their order. A mark that is not closed is text, as what it would have held is. */
function endsIn(text: string): readonly End[] {
  const ends: End[] = []
  const open: { readonly name: string; readonly end: End }[] = []
  const opened = new Map<string, number>()
  const count = (name: string, by: 1 | -1) => opened.set(name, (opened.get(name) ?? 0) + by)
  for (const found of text.matchAll(tag)) {
    const [written, slash, element = '', attribute = ''] = found
    const name = element.toLowerCase()
    const isMark = slash ? attribute === '' : (name === 'span') === (attribute !== '')
    const place = { start: found.index, end: found.index + written.length }
    if (!isMark || (slash && !opened.get(name))) continue
    if (!slash) {
      open.push({ name, end: { tag: tagOf(name, attribute), isOpening: true, ...place } })
      count(name, 1)
      continue
    }
    for (let closed = open.pop(); closed; closed = open.pop()) {
      count(closed.name, -1)
      if (closed.name !== name) continue
      ends.push(closed.end, { tag: closed.end.tag, isOpening: false, ...place })
      break
    }
  }
  return ends.sort((a, b) => a.start - b.start)
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
