import type { Message } from '../../model/message.ts'
import type { JsonPath } from './content.ts'
import type { ParsedFile } from './parsed-file.ts'
import { codePoint, quoted } from '../../say/quoted.ts'

/**
 * Characters that show nothing and change how the text around them reads: controls, line breaks, directions,
 * joiners of no width, halves of surrogate pairs, tags, and what Unicode calls no character, which is illegal in an
 * SVG. Joiners that scripts need (U+200C, U+200D) are not among them.
 */
const hidden =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{NChar}]/u

/** True for a text that holds one of these, or a line break. */
export const holdsHidden = (text: string): boolean => hidden.test(text)

/** Quotations of an article's words hold the line feeds between its blocks, and YAML texts may run over lines. */
const holdsLines = /(?:^|\/)(?:annotations\.json|index\.mdx)$/
/** Texts that citation programs export hold breaks, of which spaces are made. */
const isSources = /(?:^|\/)sources\.json$/

/** A message for each text or key of a file that holds a hidden character. */
export function hiddenCharacters(parsed: ParsedFile): readonly Message[] {
  const shown = (text: string) =>
    holdsLines.test(parsed.file)
      ? text.replaceAll('\n', ' ')
      : isSources.test(parsed.file)
        ? text.replace(/[\t\n\r]/g, ' ')
        : text
  const isHidden = (text: string) => hidden.test(shown(text))
  const messages: Message[] = []
  const pending: { readonly value: unknown; readonly path: JsonPath }[] = [
    { value: parsed.value, path: [] },
  ]
  for (const { value, path } of pending) {
    const name = path.findLast((step) => typeof step === 'string')
    // An abstract is often taken out of a PDF with its soft hyphens, and reaches no page.
    const isShown = name !== 'abstract' || !isSources.test(parsed.file)
    if (typeof value === 'string' && isShown && isHidden(value)) {
      messages.push(fault(parsed.placeOf(path), name ? quoted(name) : 'The text', shown(value)))
    }
    if (typeof value !== 'object' || value === null) continue
    for (const [key, child] of Object.entries(value)) {
      if (isHidden(key)) messages.push(fault(parsed.placeOfKey([...path, key]), 'A key', key))
      pending.push({ value: child, path: [...path, Array.isArray(value) ? Number(key) : key] })
    }
  }
  return messages
}

function fault(place: Message['place'], where: string, text: string): Message {
  const character = codePoint(hidden.exec(text)?.[0] ?? '')
  const isBreak = ['U+000A', 'U+000D', 'U+0009'].includes(character)
  return {
    place,
    severity: 'error',
    rule: 'text-is-plain',
    what: `${where} holds the ${isBreak ? 'line break or tab' : 'invisible character'} ${character}.`,
    why: isBreak
      ? 'Every text is one line, so that it fits where pages put it.'
      : 'It shows nothing and can turn, hide or split the words around it.',
    mend: isBreak
      ? 'Put a space instead.'
      : 'Delete it; retyping the words around it is the surest way.',
    actual: character,
  }
}
