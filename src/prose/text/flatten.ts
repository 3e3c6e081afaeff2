/** A text with one form for each character that has several, and the way back to the places of the original. */
export type Flat = {
  readonly text: string
  /** Offset in the original of the character at an offset of `text`. */
  readonly startAt: (offset: number) => number
  /** Offset in the original just after the character before an offset of `text`. */
  readonly endAt: (offset: number) => number
}

// Invisible characters that only say where a word may or may not break.
const unseen = new Set(['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF'])

const same: Readonly<Record<string, string>> = {
  '\u00A0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u200A': ' ',
  '\u202F': ' ',
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
}

/**
 * Gives each character one form: spaces of any width are a space, curly quotes are straight, hyphens
 * that do not break are hyphens; soft hyphens and other invisible marks vanish.
 */
export function flatten(text: string): Flat {
  const places: number[] = []
  let flat = ''
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i)
    if (unseen.has(character)) continue
    flat += same[character] ?? character
    places.push(i)
  }
  return {
    text: flat,
    startAt: (offset) => places[offset] ?? text.length,
    endAt: (offset) => (offset === 0 ? 0 : (places[offset - 1] ?? text.length - 1) + 1),
  }
}
