import type { Article, Corpus } from '../model/records.ts'
import type { Source } from '../model/source.ts'
import { sourcesByName } from '../say/short-names.ts'

/** A source with its short name and the places of the page that rest on it: markers of claims, by their notes. */
export type SourceEntry = {
  readonly source: Source
  readonly name: string
  readonly uses: readonly { readonly fragment: string; readonly label: string }[]
}

/** The sources of an article by the names it cites them by, each with the markers of the claims that rest on it. */
export function sourceUses(article: Article, corpus: Corpus): readonly SourceEntry[] {
  const firstMarks = new Map(article.marks.toReversed().map((mark) => [mark.claim, mark]))
  const marks = [...firstMarks.values()].toSorted((a, b) => a.note - b.note)
  return sourcesByName(article.sources, corpus.sources).map(({ source, name }) => {
    const uses = marks
      .filter(({ claim }) =>
        corpus.claims.get(claim)?.evidence.some((each) => each.source === source.id),
      )
      .map(({ claim, note }) => ({ fragment: `r-${claim}`, label: String(note) }))
    return { source, name, uses }
  })
}
