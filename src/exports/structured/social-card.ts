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
  /** How many claims have which status, where the page has several: the firmest first. */
  readonly counts: readonly StatusCount[]
}

export type StatusCount = { readonly status: Status; readonly count: number }

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
  ...counted(claims, corpus),
})

export const claimCard = (claim: Claim, corpus: Corpus): SocialCard => ({
  path: `/social/claims/${claim.id}.png`,
  status: claim.status,
  standing: sayStanding(claim, corpus).status,
  words: claim.statement,
  foot: capital(sayBasis(claim, corpus)),
  counts: [],
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
  ...counted(claims, corpus),
})

/** What whoever cannot see the picture is told. */
export const sayCard = ({ standing, words, foot }: SocialCard): string =>
  [standing, words, foot]
    .filter(Boolean)
    .join('. ')
    .replaceAll(/([.?!])\./g, '$1')

/** `2 fact, 1 disputed`: the firmest first, and those with none left out. */
function counted(ids: readonly string[], corpus: Corpus): Pick<SocialCard, 'foot' | 'counts'> {
  const found = countByStatus(ids.flatMap((id) => corpus.claims.get(id) ?? []))
  const counts = statuses.flatMap((status): readonly StatusCount[] => {
    const count = found.get(status) ?? 0
    return count > 0 ? [{ status, count }] : []
  })
  return { foot: counts.map(sayStatusCount).join(', '), counts }
}

export const sayStatusCount = ({ status, count }: StatusCount): string =>
  `${count} ${statusWord(status)}`
