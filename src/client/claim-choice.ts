/** What a reader of the ledger asked to see, as the address has it. */
export type ClaimChoice = {
  readonly status: string
  readonly article: string
  readonly source: string
  readonly confidence: string
  readonly find: string
  readonly sort: string
}

/** Everything, in the order of the page. */
export const everything: ClaimChoice = {
  status: '',
  article: '',
  source: '',
  confidence: '',
  find: '',
  sort: '',
}
const names = Object.keys(everything) as (keyof ClaimChoice)[] // its keys

/** The choice in the query of an address; what it does not name is not chosen. */
export function readChoice(query: string): ClaimChoice {
  const params = new URLSearchParams(query)
  return Object.fromEntries(names.map((name) => [name, params.get(name) ?? ''])) as ClaimChoice // its keys
}

/** The query of an address for a choice; empty for everything. */
export function sayChoice(choice: ClaimChoice): string {
  const chosen = names.filter((name) => choice[name] !== '').map((name) => [name, choice[name]])
  return chosen.length > 0 ? `?${new URLSearchParams(chosen).toString()}` : ''
}

/** What a line of the ledger is filtered and sorted by. */
export type ClaimRow = {
  readonly status: string
  readonly confidence: string
  readonly articles: readonly string[]
  readonly sources: readonly string[]
  /** Its words, folded. */
  readonly text: string
  readonly origins: number
  readonly reviewed: string
}

/** True for a line that every part of a choice lets through. */
export function isChosen(row: ClaimRow, choice: ClaimChoice): boolean {
  const { status, article, source, confidence, find } = choice
  return (
    (status === '' || row.status === status) &&
    (confidence === '' || row.confidence === confidence) &&
    (article === '' || row.articles.includes(article)) &&
    (source === '' || row.sources.includes(source)) &&
    fold(find)
      .split(/\s+/)
      .every((word) => row.text.includes(word))
  )
}

/** Lines in the order of a choice; those that are equal by it stay in the order of the page. */
export function inOrder<T extends ClaimRow>(rows: readonly T[], sort: string): readonly T[] {
  if (sort === 'origins') return rows.toSorted((a, b) => a.origins - b.origins)
  if (sort === 'reviewed') {
    return rows.toSorted((a, b) => (a.reviewed < b.reviewed ? -1 : a.reviewed > b.reviewed ? 1 : 0))
  }
  return rows
}

/** Lower case, without accents, quotation marks as typed. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase()
