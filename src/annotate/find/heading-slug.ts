/** Names of things on an article's page that are no headings: `c-power`, `figure-output`, `sources`. */
const reserved =
  /^(?:(?:c|h|r|s|note|term|source|figure|hatch|read|marks|show|words)-|(?:cite|claims|corrections|key|main|notes|reading|sources|terms|text|top)$)/

/** An apostrophe that ends a word's stem, as in `lamp’s` and `don’t`; any other parts words, as in `l’été`. */
const ending = /(?<=[\p{L}\p{N}])['’](?=(?:s|t|d|m|re|ve|ll)(?![\p{L}\p{N}]))/gu

/**
 * Gives headings their addresses, each once a page: their words in any script, in lower case, joined by
 * hyphens; Latin letters without accents; a number behind those that another heading has.
 *
 *     Who lit it   →  who-lit-it        L’été        →  l-ete
 *     Sources      →  section-sources   홍수의 높이  →  홍수의-높이
 */
export function headingSlugs(): (words: string) => string {
  const taken = new Set<string>()
  return (words) => {
    const plain = plainSlug(words)
    const slug =
      plain === '' || reserved.test(plain) ? ['section', plain].filter(Boolean).join('-') : plain
    let own = slug
    for (let more = 1; taken.has(own); more++) own = `${slug}-${more}`
    taken.add(own)
    return own
  }
}

const plainSlug = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(ending, '')
    // Marks that only choose how a sign before them is drawn: an emoji's, a keycap's.
    .replace(/[\ufe00-\ufe0f\u20e3]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '')
