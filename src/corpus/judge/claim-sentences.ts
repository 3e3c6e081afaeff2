import type { Mark } from '../../model/records.ts'
import type { Span } from '../../model/span.ts'
import type { Content } from '../read/content.ts'

/** A sentence of an article with the claims marked in it. */
export type ClaimSentence = Span & {
  readonly slug: string
  readonly block: number
  readonly text: string
  /** The marks in it, cut to it, with offsets into it. */
  readonly marks: readonly (Span & { readonly claim: string; readonly mark: Mark })[]
  /** The sentences of its block before and behind it. */
  readonly neighbours: readonly string[]
}

/** Every sentence in which a claim is marked; offsets are those of the article’s text. */
export function* claimSentences({ corpus, prose }: Content): Generator<ClaimSentence> {
  for (const [slug, { text: whole, sentences: ofBlocks }] of prose) {
    const marks = corpus.articles.get(slug)?.marks ?? []
    for (const [block, sentences] of ofBlocks.entries()) {
      for (const [i, { start, end }] of sentences.entries()) {
        const within = marks.filter((mark) => mark.start < end && start < mark.end)
        if (within.length === 0) continue
        const neighbours = [sentences[i - 1], sentences[i + 1]].flatMap((near) =>
          near ? [whole.slice(near.start, near.end)] : [],
        )
        const cut = within.map((mark) => ({
          claim: mark.claim,
          mark,
          start: Math.max(0, mark.start - start),
          end: Math.min(end, mark.end) - start,
        }))
        yield { slug, block, start, end, text: whole.slice(start, end), marks: cut, neighbours }
      }
    }
  }
}
