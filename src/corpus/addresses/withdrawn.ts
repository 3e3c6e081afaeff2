import { addressesOf, movesOf, type ListedAddress } from '../../model/addresses.ts'
import type { Corpus } from '../../model/records.ts'

/** Addresses that were withdrawn, and lead to a page that says so: nothing of today has them. */
export function withdrawnOf<T extends ListedAddress>(
  addresses: readonly T[],
  corpus: Corpus,
): readonly (T & { readonly gone: string })[] {
  const taken = new Set([
    ...addressesOf(corpus).map(({ path }) => path),
    ...movesOf(corpus).map(({ from }) => from),
  ])
  return addresses.flatMap((line) =>
    line.gone !== undefined && !taken.has(line.address) ? [{ ...line, gone: line.gone }] : [],
  )
}
