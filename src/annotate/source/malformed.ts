import { VFileMessage } from 'vfile-message'
import type { Message, Place } from '../../model/message.ts'
import { pointAt } from '../article/align.ts'

/**
 * What the parser of MDX could not read, as a message to the writer. A claim whose brackets or braces are
 * the cause is named. Where the parser itself stumbles, the place is not known.
 */
export function malformed(
  fault: unknown,
  { source, path }: { readonly source: string; readonly path: string },
): Message {
  if (isOfDepth(fault)) return tooDeep(path)
  if (!(fault instanceof VFileMessage)) return say({ file: path, line: 1, column: 1 }, unreadable)
  const at = { line: fault.line ?? 1, column: fault.column ?? 1 }
  const offset = offsetOf(fault)
  const opened = offset === undefined ? undefined : directiveBefore(source, offset)
  if (opened?.isClosed === false) {
    const { line, column } = pointAt(source, opened.start)
    return say({ file: path, line, column }, crossing(opened.name))
  }
  const place = { file: path, ...at }
  // The parser points at the brace or right behind it.
  if (offset !== undefined && source.slice(offset - 1, offset + 2).includes('{#')) {
    return say(place, strayId)
  }
  if (offset !== undefined && source.charAt(source.lastIndexOf('{', offset) - 1) === '@') {
    return say(place, bracedKey)
  }
  if (offset !== undefined && /^<?!--/.test(source.slice(offset - 1))) return say(place, comment)
  if (offset !== undefined && source.slice(offset - 1, offset + 1) === '</')
    return say(place, closes(source.slice(offset - 1)))
  if (/import|export/.test(fault.reason)) return say(place, code)
  if (/acorn|expression/.test(fault.reason)) {
    // Of braces that are never closed the parser knows the end of the file.
    const brace = offset === undefined ? -1 : source.lastIndexOf('{', offset - 1)
    const isOpen = brace >= 0 && !source.slice(brace, offset).includes('}')
    if (!isOpen) return say(place, braces)
    const { line, column } = pointAt(source, brace)
    const words = source.startsWith('{#', brace) ? openId : openBraces
    return say({ file: path, line, column }, words)
  }
  const what = `The prose cannot be read on from here: ${fault.reason.replace(/\.?$/, '.')}`
  return say(place, { ...unreadable, what })
}

/** True for what a tree too deep to walk ends in; numbers and languages that are none are RangeErrors as well. */
export const isOfDepth = (fault: unknown): boolean =>
  fault instanceof RangeError && /call stack/i.test(fault.message)

/** The message about an article that nests too deeply, from a line on. */
export const tooDeep = (path: string, line = 1): Message =>
  say(
    { file: path, line, column: 1 },
    {
      what: 'The prose is nested too deeply to be read.',
      why: 'Quotations, lists or brackets hold each other hundreds of levels deep, which no page can show.',
      mend: 'Take levels out.',
    },
  )

/** The message about a paragraph that nobody would read, from a line on. */
export const tooLong = (path: string, line: number): Message =>
  say(
    { file: path, line, column: 1 },
    {
      what: 'The paragraph is too long to be read.',
      why: 'It has more than 10,000 characters, or opens emphasis and links thousands of times; reading it would take minutes.',
      mend: 'Break it up with empty lines.',
    },
  )

/** The message about a table that nobody would read, from a line on. */
export const tooLarge = (path: string, line: number): Message =>
  say(
    { file: path, line, column: 1 },
    {
      what: 'The table is too large to be read.',
      why: 'It has more than 20,000 cells, those that its rows leave out among them; making it would take minutes.',
      mend: 'Leave out rows or columns, or part it into several tables.',
    },
  )

/** Where the parser stumbled, in whichever form it says so. */
function offsetOf({ place }: VFileMessage): number | undefined {
  if (!place) return undefined
  return 'start' in place ? place.start.offset : place.offset
}

type Words = Pick<Message, 'what' | 'why' | 'mend'>

const say = (place: Place, words: Words): Message => ({
  place,
  severity: 'error',
  rule: 'prose-is-well-formed',
  ...words,
})

const unreadable: Words = {
  what: 'The prose cannot be read.',
  why: 'MDX reads `{` as the start of an expression and `<` as the start of an element.',
  mend: 'Close what is open, or write `\\{` and `\\<` for the characters themselves.',
}

const strayId: Words = {
  what: 'An id in braces stands where no directive ends.',
  why: 'A directive is a name, its words and its id without a space between them.',
  mend: 'Write `:claim[words]{#id}`, with one colon and the id right behind the bracket.',
}

const braces: Words = {
  what: 'What stands in braces here cannot be read.',
  why: 'MDX reads braces as code; an article holds none, and only a comment may stand in them.',
  mend: 'Write `\\{` for a brace, or close the comment, `{/* … */}`.',
}

const comment: Words = {
  what: 'A comment of HTML stands here.',
  why: 'MDX has comments of its own, and reads this as none.',
  mend: 'Write it as `{/* … */}`.',
}

const closes = (tag: string): Words => ({
  what: `\`${/^<\/[^>\n]{0,40}>?/.exec(tag)?.[0] ?? '</'}\` closes what was not opened.`,
  why: 'MDX reads `<` as the start of an element.',
  mend: 'Take it out, or write `\\<` for the character itself.',
})

const openBraces: Words = {
  what: 'A brace opens here and is not closed.',
  why: 'MDX reads braces as code; an article holds none, and only a comment may stand in them.',
  mend: 'Write `\\{` for a brace, or close the comment, `{/* … */}`.',
}

const openId: Words = {
  what: 'The braces of an id open here and are not closed.',
  why: 'A directive is a name, its words and its id without a space between them.',
  mend: 'Close them with `}`, right behind the id.',
}

const bracedKey: Words = {
  what: 'A source is cited with its id in braces.',
  why: 'MDX reads braces as code, and this id as none.',
  mend: 'Write the id without braces: `@id` in the sentence, or `[@id, page 3]`.',
}

const code: Words = {
  what: 'This paragraph begins with `import` or `export` and cannot be read.',
  why: 'MDX reads such a paragraph as code; an article holds none.',
  mend: 'Let the sentence begin with another word.',
}

const crossing = (name: string): Words => ({
  what: `The words of this :${name} do not end in its paragraph.`,
  why: 'A mark and its note belong to one paragraph, heading, list item or cell.',
  mend: `Close the bracket before the paragraph ends, as in :${name}[words]{#id}; mark each paragraph on its own.`,
})

const marking = ['claim', 'term', 'span']

/** The last directive that opens before an offset, and whether its bracket closes in its paragraph. */
function directiveBefore(source: string, offset: number) {
  const before = source.slice(0, offset)
  const start = Math.max(...marking.map((name) => before.lastIndexOf(`:${name}[`)))
  if (start < 0) return undefined
  const name = marking.find((each) => before.startsWith(`:${each}[`, start)) ?? 'claim'
  const [paragraph = ''] = source.slice(start).split(/\n[ \t>]*\r?\n/)
  let depth = 0
  for (const character of paragraph.replace(/\\./g, '')) {
    if (character === '[') depth++
    else if (character === ']' && --depth === 0) return { start, name, isClosed: true }
  }
  return { start, name, isClosed: false }
}
