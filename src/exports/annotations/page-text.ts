import { Parser } from 'htmlparser2'

/** What a client library sees of a page: the text of its body, and where in it each element begins. */
export type PageText = {
  /** The same as it is searched: lower case, one space for white space. */
  readonly flat: string
  /** `document.body.textContent`. */
  readonly text: string
  /** Offsets into it by id, in UTF-16 units. */
  readonly startOf: ReadonlyMap<string, number>
}

/** White space but for a space alone, which nearly all of it is. */
const otherSpace = /[^\S ]\s*| \s+/g

/** A text as it is searched: lower case, one space for white space. */
export const flatText = (text: string): string => text.replaceAll(otherSpace, ' ').toLowerCase()

/** The text of a built page, as a browser that parses it has it; read tag by tag, since a tree of it takes five times as long. */
export function pageText(html: string): PageText {
  const startOf = new Map<string, number>()
  let text = ''
  let inBody = false
  let templates = 0
  const parser = new Parser({
    onopentag(name, { id }) {
      // What stands in a template is no child of it.
      if (id !== undefined && templates === 0 && !startOf.has(id)) startOf.set(id, text.length)
      if (name === 'template') templates += 1
      if (name === 'body') inBody = true
    },
    ontext(words) {
      if (inBody && templates === 0) text += words
    },
    onclosetag(name) {
      if (name === 'template') templates -= 1
    },
  })
  parser.end(html)
  return { text, flat: flatText(text), startOf }
}
