import type { Claim } from '../../model/claim.ts'
import type { Source } from '../../model/source.ts'

/** The different sources that support a claim, in the order of its evidence. */
export function supportOf(
  { evidence }: Claim,
  sources: ReadonlyMap<string, Source>,
): readonly Source[] {
  const supporting = evidence.filter(({ relation }) => relation === 'supports')
  const ids = new Set(supporting.map(({ source }) => source))
  return [...ids].flatMap((id) => sources.get(id) ?? [])
}

/** True for a document of a government, a court or their bodies, which a fact may rest on alone. */
export const isFirm = ({ custom }: Source): boolean =>
  custom.kind === 'primary' || custom.kind === 'official'

/** True where every source of a claim's evidence is there; which are not is told by `source-exists`. */
export const isWhole = ({ evidence }: Claim, sources: ReadonlyMap<string, Source>): boolean =>
  evidence.every(({ source }) => sources.has(source))
