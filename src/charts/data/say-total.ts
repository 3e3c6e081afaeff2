import { isRounded } from '../../model/round-sum.ts'
import type { Total } from '../../model/total.ts'
import { agree, countsTogether } from '../../say/count.ts'
import { saySumOf } from '../../say/quantity.ts'
import { capital } from '../../say/sentence.ts'
import { statusWord } from '../../say/status.ts'

/** A sum in a sentence: what it comes to, what it leaves out, and that it is ours. */
export function sayTotal(total: Total): string {
  const { quantity, priced, unpriced } = total
  const say = countsTogether(priced, unpriced)
  const verbs = agree(
    unpriced,
    'has no published value and counts',
    'have no published value and count',
  )
  const rest =
    unpriced > 0 ? ` ${capital(say.count(unpriced, 'part'))} ${verbs} as unknown, not as zero.` : ''
  if (!quantity) return `No part has a published value.${rest}`
  const sum = `${agree(priced, 'brings', 'bring')} the sum to ${saySumOf(quantity)}`
  const ours = isRounded(quantity) ? 'our arithmetic, rounded' : 'our arithmetic'
  return `The ${say.count(priced, 'priced part')} ${sum} (${ours}).${rest}`
}

/** How firm a sum is: as its weakest part, in words. */
export function sayWeakest({ status }: Total): string {
  return status ? `weakest part: ${statusWord(status)}` : 'no part'
}
