export type Token = {
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly normal: string
  readonly protected: boolean
}

const patterns: readonly (readonly [string, RegExp])[] = [
  ['number', /[$€£¥]?\d[\d,.]*\d?%?(?: (?:million|billion|per cent|percent))?/giu],
  [
    'number',
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred)\b/giu,
  ],
  [
    'negation',
    /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|denied|denies|deny|\w+n't)\b/giu,
  ],
  [
    'hedge',
    /\b(?:likely|probably|possibly|perhaps|may|might|could|about|around|up to|at least|roughly|nearly|almost|more than|less than|fewer than|over|under|allegedly|reportedly|apparently|some|all|most|every|many|few|only)\b/giu,
  ],
  ['name', /(?<=[a-z,;] )\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)*/gu],
]

export function tokenize(text: string): Token[] {
  const taken: Token[] = []
  for (const [kind, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (taken.some((t) => t.start < end && start < t.end)) continue
      taken.push({ kind, start, end, normal: match[0].toLowerCase(), protected: true })
    }
  }
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu)) {
    const start = match.index
    const end = start + match[0].length
    if (taken.some((t) => t.start < end && start < t.end)) continue
    taken.push({ kind: 'word', start, end, normal: match[0].toLowerCase(), protected: false })
  }
  return taken.sort((a, b) => a.start - b.start)
}
