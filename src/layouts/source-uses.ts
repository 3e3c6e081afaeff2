import type { Article, Corpus } from '../model/records.ts'
import type { Source } from '../model/source.ts'

/** A source with the places of the page that rest on it: markers of claims, by the numbers of their notes. */
export type SourceEntry = {
  readonly source: Source
  readonly uses: readonly { readonly fragment: string; readonly label: string }[]
}

/** The sources of an article in order of first use, each with the markers of the claims that cite it. */
export function sourceUses(article: Article, corpus: Corpus): readonly SourceEntry[] {
  const firstMarks = new Map(article.marks.toReversed().map((mark) => [mark.claim, mark]))
  const marks = [...firstMarks.values()].toSorted((a, b) => a.note - b.note)
  return article.sources.flatMap((id) => {
    const source = corpus.sources.get(id)
    if (!source) return []
    const uses = marks
      .filter(({ claim }) => corpus.claims.get(claim)?.evidence.some((e) => e.source === id))
      .map(({ claim, note }) => ({ fragment: `r-${claim}`, label: String(note) }))
    return [{ source, uses }]
  })
}
