import { articleHeads, type ArticleHead } from '../../model/article-heads.ts'
import type { Claim } from '../../model/claim.ts'
import { datedIds } from '../../model/dated-ids.ts'
import type { Corpus } from '../../model/records.ts'
import type { Status } from '../../model/status.ts'
import { sayCarried } from '../../say/carried-claim.ts'
import { sentence } from '../../say/sentence.ts'
import { sayMeaning } from '../../say/status.ts'
import { valuesOf } from '../../model/valued.ts'
import type { Change } from './change.ts'
import { changesOfValue } from './value-changes.ts'
import { statusWord } from '../../say/status.ts'
import { t } from '../../model/words.ts'

/** Every correction, every value that changed and every state of every claim, the latest first. */
export function changesOf(corpus: Corpus): readonly Change[] {
  const all = [
    ...articleHeads(corpus).flatMap(correctionsOf),
    ...valuesOf(corpus).flatMap((valued) => changesOfValue(valued, corpus)),
    ...[...corpus.claims.values()].flatMap((claim) => statesOf(claim, corpus)),
  ]
  // The sort is stable: of one day, corrections first, then values, then claims in the order of their names.
  return all.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}

function correctionsOf({
  slug,
  frontMatter: { title, corrections },
}: ArticleHead): readonly Change[] {
  const ids = datedIds('correction', corrections)
  return corrections.map(({ date, was, is, why }, i) => ({
    path: `/articles/${slug}/#${ids[i]}`,
    date,
    kind: 'correction',
    title: t('Correction: {title}', { title }),
    text: [
      why,
      ...(was ? [t('Was: {words}', { words: was })] : []),
      ...(is ? [t('Is: {words}', { words: is })] : []),
    ],
  }))
}

function statesOf(claim: Claim, corpus: Corpus): readonly Change[] {
  const ids = datedIds('state', claim.history)
  return claim.history.map(({ date, status, why }, i) => {
    const isLast = i === claim.history.length - 1
    const before = claim.history[i - 1]?.status
    return {
      path: `/claims/${claim.id}/#${ids[i]}`,
      date,
      kind: before === undefined ? 'new-claim' : before === status ? 'review' : 'status',
      title: titleOf(claim, { before, status }, corpus),
      // The reason on record is the one of the last state.
      text: [
        why,
        sayMeaning(status),
        ...(isLast ? [t('Why: {reason}', { reason: claim.because })] : []),
      ],
      claim,
      status,
    }
  })
}

function titleOf(
  claim: Claim,
  { before, status }: { readonly before: Status | undefined; readonly status: Status },
  corpus: Corpus,
): string {
  if (before !== undefined && before !== status) {
    return `${t('Now {now}, was {before}:', { now: statusWord(status), before: statusWord(before) })} ${claim.statement}`
  }
  // What the claim was at the time is said where it is something else by now.
  const cited =
    status === claim.status
      ? sentence(sayCarried(claim, corpus))
      : `${t('Then {then}:', { then: statusWord(status) })} ${claim.statement}`
  return `${before === undefined ? t('New claim') : t('Reviewed')}. ${cited}`
}
