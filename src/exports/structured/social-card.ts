import type { Article, Corpus } from '../../model/records.ts'
import type { Claim } from '../../model/claim.ts'
import { sayWhatIsMeasured } from '../../say/measure.ts'
import type { Figure } from '../../model/figure.ts'
import { statuses, type Status } from '../../model/status.ts'
import { sayCount } from '../../say/count.ts'
import { sayBasis } from '../../say/claim.ts'
import { capital } from '../../say/sentence.ts'
import { sayStanding } from '../../say/standing.ts'
import { countByStatus, statusWord } from '../../say/status.ts'

/** What the picture of a page says where it is shared: how it stands first, then its words. */
export type SocialCard = {
  /** A path under the base. */
  readonly path: string
  readonly status: Status | undefined
  readonly standing: string
  readonly words: string
  readonly foot: string
}

/** The size of every such picture, in px. */
export const socialSize = { width: 1200, height: 630 } as const

export const articleCard = (
  { slug, frontMatter, claims }: Article,
  corpus: Corpus,
): SocialCard => ({
  path: `/social/articles/${slug}.png`,
  status: undefined,
  standing: sayCount(claims.length, 'claim'),
  words: frontMatter.title,
  foot: countsIn(claims.flatMap((id) => corpus.claims.get(id) ?? [])),
})

export const claimCard = (claim: Claim, corpus: Corpus): SocialCard => ({
  path: `/social/claims/${claim.id}.png`,
  status: claim.status,
  standing: sayStanding(claim, corpus).status,
  words: claim.statement,
  foot: capital(sayBasis(claim, corpus)),
})

export const figureCard = (
  { id, title, measure, unit }: Figure,
  claims: readonly string[],
  corpus: Corpus,
): SocialCard => ({
  path: `/social/figures/${id}.png`,
  status: undefined,
  standing: sayWhatIsMeasured({ measure, unit }),
  words: title,
  foot: countsIn(claims.flatMap((claim) => corpus.claims.get(claim) ?? [])),
})

/** What whoever cannot see the picture is told. */
export const sayCard = ({ standing, words, foot }: SocialCard): string =>
  [standing, words, foot]
    .filter(Boolean)
    .join('. ')
    .replaceAll(/([.?!])\./g, '$1')

/** `2 facts, 1 disputed`: the firmest first, and those with none left out. */
function countsIn(claims: readonly Claim[]): string {
  const counts = countByStatus(claims)
  return statuses
    .flatMap((status) => {
      const count = counts.get(status) ?? 0
      return count > 0 ? [`${count} ${statusWord(status)}`] : []
    })
    .join(', ')
}
