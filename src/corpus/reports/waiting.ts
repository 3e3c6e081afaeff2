import type { Corpus } from '../../model/records.ts'
import type { Withheld } from '../../model/withheld.ts'
import { sayCount } from '../../say/count.ts'
import { sayList } from '../../say/list.ts'

/**
 * What a built site does not show yet, for its last line: `1 article and 2 claims in draft and 1 article dated
 * later`. Empty where it shows everything. What only waits with these is not counted.
 */
export function sayWaiting({
  corpus,
  withheld,
}: {
  readonly corpus: Corpus | undefined
  readonly withheld: Withheld
}): string {
  if (!corpus || withheld.size === 0) return ''
  const articles = (why: string) =>
    [...corpus.articles.keys()].filter((slug) => withheld.get(`articles/${slug}`) === why).length
  const claims = [...corpus.claims.values()].filter(({ draft }) => draft).length
  const drafts = [
    ...(articles('draft') > 0 ? [sayCount(articles('draft'), 'article')] : []),
    ...(claims > 0 ? [sayCount(claims, 'claim')] : []),
  ]
  const later = articles('later')
  return sayList([
    ...(drafts.length > 0 ? [`${sayList(drafts)} in draft`] : []),
    ...(later > 0 ? [`${sayCount(later, 'article')} dated later`] : []),
  ])
}
