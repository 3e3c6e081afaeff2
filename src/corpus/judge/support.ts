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

/** True for a document of a government, a court or their bodies that was read here: a fact may rest on it alone. */
export const isFirm = (source: Source): boolean => isOfficial(source) && isRead(source)

/** True for a document of a government, a court or their bodies, whoever has read it. */
export const isOfficial = ({ custom }: Source): boolean =>
  custom.kind === 'primary' || custom.kind === 'official'

/** False for a document that is known from a transcription or as others report it: those may have erred. */
const isRead = ({ custom: { access } }: Source): boolean =>
  access.level === 'full' || access.level === 'part'

/** True where every source of a claim's evidence is there; which are not is told by `source-exists`. */
export const isWhole = ({ evidence }: Claim, sources: ReadonlyMap<string, Source>): boolean =>
  evidence.every(({ source }) => sources.has(source))
