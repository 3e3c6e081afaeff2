import type { Claim } from '../../model/claim.ts'
import type { Article, Corpus } from '../../model/records.ts'

// When what a page says last changed, as the content itself says it; the clock is not asked.

/** The last day a claim was reviewed or its history went on. */
export const claimChangedOn = ({ reviewed, history }: Claim): string =>
  latest([reviewed, ...history.map(({ date }) => date)]) ?? reviewed

/** The last day an article was edited or corrected, or a claim whose note stands in it changed. */
export function articleChangedOn(
  { frontMatter, claims }: Pick<Article, 'frontMatter' | 'claims'>,
  corpus: Pick<Corpus, 'claims'>,
): string {
  const { published } = frontMatter
  const ofClaims = claims.flatMap((id) => corpus.claims.get(id) ?? []).map(claimChangedOn)
  return latest([articleEditedOn(frontMatter), ...ofClaims]) ?? published
}

/** The last day an article itself was edited or corrected. */
export const articleEditedOn = ({
  published,
  updated,
  corrections,
}: Article['frontMatter']): string =>
  latest([published, updated ?? published, ...corrections.map(({ date }) => date)]) ?? published

/** The latest of some days; undefined of none. */
export const latest = (days: readonly string[]): string | undefined => days.toSorted().at(-1)

/** The last day a claim or a value changed, which is all that dates what the tables hold. */
export const dataChangedOn = ({
  claims,
  valueStates,
}: Pick<Corpus, 'claims' | 'valueStates'>): string | undefined =>
  latest([
    ...[...claims.values()].map(claimChangedOn),
    // The first state of a value says what it was, and no change.
    ...[...(valueStates?.values() ?? [])].flatMap((states) =>
      states.slice(1).map(({ since }) => since),
    ),
  ])
