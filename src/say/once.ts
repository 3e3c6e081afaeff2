/** What ends a mend that quotes the words it is about; several of those are one, with all the words. */
const quoting = /^(.*: )(“[^“”]*”)\.$/su

/**
 * Texts as one, each sentence of them once; sentences that differ only in the words that they quote at their end are one
 * that quotes them all: `Waive it with a reason that quotes it: “two ways”, “two sums”.`
 */
export function sayOnce(texts: readonly string[]): string {
  const sentences = new Set(texts.flatMap((text) => text.split(/(?<=[.!?]) (?=\p{Lu})/u)))
  const told = new Map<string, string[]>()
  for (const sentence of sentences) {
    const [, stem = sentence, quoted] = quoting.exec(sentence) ?? []
    told.set(stem, [...(told.get(stem) ?? []), ...(quoted === undefined ? [] : [quoted])])
  }
  return [...told]
    .map(([stem, quotes]) => (quotes.length === 0 ? stem : `${stem}${quotes.join(', ')}.`))
    .join(' ')
}
