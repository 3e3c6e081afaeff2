/**
 * The first words of a quotation that a text does not hold; undefined where it holds them all, in order.
 * Typographic and straight quotation marks, dashes and any white space are alike; so is the case of the first
 * letter. `…` and `[…]` stand for words left out, `[words]` for words put in.
 */
export function findQuote(quote: string, text: string): string | undefined {
  const within = plain(text)
  let from = 0
  for (const fragment of quote.split(/\[[^\]]*\]|…|\.\.\./)) {
    const words = plain(fragment).replace(/^[\s,;:.]+|[\s,;:.]+$/g, '')
    if (words === '') continue
    const at = indexIgnoringFirstCase(within, words, from)
    if (at < 0) return fragment.trim()
    from = at + words.length
  }
  return undefined
}

function indexIgnoringFirstCase(text: string, words: string, from: number): number {
  const [first = ''] = words
  const rest = words.slice(first.length)
  const places = [first.toLowerCase(), first.toUpperCase()]
    .map((letter) => text.indexOf(letter + rest, from))
    .filter((at) => at >= 0)
  return places.length > 0 ? Math.min(...places) : -1
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
}
