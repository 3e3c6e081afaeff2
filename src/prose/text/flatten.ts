import { remembering } from '../../model/memory.ts'

/** A text with one form for each character that has several, and the way back to the places of the original. */
export type Flat = {
  readonly text: string
  /** Offset in the original of the character at an offset of `text`. */
  readonly startAt: (offset: number) => number
  /** Offset in the original just after the character before an offset of `text`. */
  readonly endAt: (offset: number) => number
}

// Invisible characters that only say where a word may or may not break, and what an article has for such a one.
const unseen = new Set(['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\uFFFD'])

const same: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\u2018': "'",
  '\u2019': "'",
  '\u02BC': "'",
  '\u201B': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  // Signs of degrees: of a unit, of one character, and the ordinal that looks like it.
  '\u2103': '°C',
  '\u2109': '°F',
  '\u00BA': '°',
}

/**
 * Gives each character one form: spaces of any width are a space, curly quotes are straight, hyphens
 * that do not break are hyphens, what Unicode holds compatible is what it stands for (`３` is `3`, `％` is
 * `%`); soft hyphens and other invisible marks vanish.
 */
export const flatten = remembering(flattenAnew)

function flattenAnew(text: string): Flat {
  const starts: number[] = []
  const ends: number[] = []
  let flat = ''
  for (let i = 0; i < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(i) ?? 0)
    const next = i + character.length
    if (!unseen.has(character)) {
      const form = same[character] ?? compatible(character)
      // A character that stays has its own halves; one that changes is one place.
      for (let k = 0; k < form.length; k++) {
        starts.push(form === character ? i + k : i)
        ends.push(form === character ? i + k + 1 : next)
      }
      flat += form
    }
    i = next
  }
  return {
    text: flat,
    startAt: (offset) => starts[offset] ?? text.length,
    endAt: (offset) => (offset === 0 ? 0 : (ends[offset - 1] ?? text.length)),
  }
}

/**
 * The normal form NFKC of a character. Numbers that are no decimal digits stay, since `4½` would become `41⁄2` and
 * `10²` would become `102`; so does what would become several characters that are not one word.
 */
function compatible(character: string): string {
  if (character < '\u0080' || /[\p{No}\p{Nl}]/u.test(character)) return character
  const normal = character.normalize('NFKC')
  const isOne = [...normal].length === 1 || /^\p{L}[\p{L}\p{M}]*$/u.test(normal)
  return isOne ? normal : character
}
