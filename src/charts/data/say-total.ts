import { isRounded } from '../../model/round-sum.ts'
import type { Total } from '../../model/total.ts'
import { agree, countsTogether } from '../../say/count.ts'
import { saySumOf } from '../../say/quantity.ts'
import { capital } from '../../say/sentence.ts'
import { statusWord } from '../../say/status.ts'
import { filled, t } from '../../model/words.ts'

/** A sum in a sentence: what it comes to, what it leaves out, and that it is ours. */
export function sayTotal(total: Total): string {
  const { quantity, priced, unpriced } = total
  const say = countsTogether(priced, unpriced)
  const unknown = agree(
    unpriced,
    '{parts} has no published value and counts as unknown, not as zero.',
    '{parts} have no published value and count as unknown, not as zero.',
  )
  const rest =
    unpriced > 0 ? ` ${filled(unknown, { parts: capital(say.count(unpriced, 'part')) })}` : ''
  if (!quantity) return `${t('No part has a published value.')}${rest}`
  const sum = agree(
    priced,
    'The {parts} brings the sum to {sum} ({ours}).',
    'The {parts} bring the sum to {sum} ({ours}).',
  )
  const gaps = {
    parts: say.count(priced, 'priced part'),
    sum: saySumOf(quantity),
    ours: isRounded(quantity) ? t('our arithmetic, rounded') : t('our arithmetic'),
  }
  return `${filled(sum, gaps)}${rest}`
}

/** How firm a sum is: as its weakest part, in words. */
export function sayWeakest({ status }: Total): string {
  return status ? t('weakest part: {status}', { status: statusWord(status) }) : t('no part')
}
