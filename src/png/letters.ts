const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i))

/** The letters of the faces in `faces/`: Latin of Europe as far as both families have it, and the signs that the site sets. */
export const letters = [
  range(0x20, 0x7e),
  range(0xa0, 0x12b),
  range(0x12e, 0x17f),
  '\u2010\u2011\u202f‒–—‘’‚“”„†‡•…′″‹›€−≈≠≤≥←↑→↓✓✗',
].join('')
