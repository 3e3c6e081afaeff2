import type { Estimate, Part } from './estimate.ts'
import type { Quantity } from './quantity.ts'

/**
 * What a part of a list brings to a sum of ours: its quantity, or what is about that much where a sum over the list
 * can be neither a floor nor a point. So it is where the part repeats, or may repeat, another one, and where the list
 * is an addition of ours that we say is about its sum, since its rows were not read where they stand.
 * Undefined where nobody priced the part.
 */
export function addendOf(
  { quantity, mayRepeat }: Part,
  list: Pick<Estimate, 'ours' | 'quantity'>,
): Quantity | undefined {
  const isBlurred = mayRepeat !== undefined || (list.ours && list.quantity?.qualifier === 'about')
  return quantity && isBlurred ? { ...quantity, qualifier: 'about' } : quantity
}
