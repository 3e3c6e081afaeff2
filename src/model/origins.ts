import type { Claim } from './claim.ts'
import type { Estimate } from './estimate.ts'
import type { Records } from './records.ts'
import type { ValueRef } from './value-ref.ts'

/** What origins are counted over: sources with what they repeat, and the bodies that issued them. */
export type Origins = Pick<Records, 'sources' | 'entities'>

/**
 * The independent origins behind some sources, in order of first meeting: the sources that repeat no
 * other, found by following `derivedFrom`. Three reports that copy one list are three sources and one origin.
 * So are two documents that one body issued, or a body and its office (`issuedBy`, and `partOf` of entities):
 * it is one voice, named by the document met first.
 *
 * An edge that is limited to some data (`about`) is followed where one of them is in `values`, the data that
 * the matter is bound to; without `values` every edge is followed.
 *
 * An edge to a source that is not there leads nowhere, so the chain ends before it. Sources that only
 * repeat each other have no origin among them and count as one, under the id that sorts first.
 */
export const originsOf = (
  sourceIds: Iterable<string>,
  records: Origins,
  values?: readonly ValueRef[],
): readonly string[] => [...voicesOf(sourceIds, records, values).values()]

/**
 * The same by voice: a name for who speaks in the origin, and the document met first. Voices of several matters,
 * each bound to its own data, are counted together by their names.
 */
export function voicesOf(
  sourceIds: Iterable<string>,
  records: Origins,
  values?: readonly ValueRef[],
): ReadonlyMap<string, string> {
  const repeats = (id: string) => repeatsOf(id, records.sources, values)
  const origins = new Map<string, string>()
  for (const id of sourceIds) {
    const reached = reachedFrom(id, repeats)
    const ends = reached.filter((other) => repeats(other).length === 0)
    const [first = id] = reached.toSorted()
    for (const end of ends.length > 0 ? ends : [first]) {
      const voice = voiceOf(end, records)
      if (!origins.has(voice)) origins.set(voice, end)
    }
  }
  return origins
}

/**
 * Who speaks in a published number: the body that put it forward, or the body that one is part of. Where the
 * document it stands in repeats others for this number, it is who speaks in those.
 */
export function voicesOfNumber(
  { id, source, publisher }: Pick<Estimate, 'id' | 'source' | 'publisher'>,
  records: Origins,
): readonly string[] {
  const voices = voicesOf([source], records, [`estimates/${id}`])
  const isItsOwn = [...voices.values()].every((origin) => origin === source)
  return isItsOwn ? [entityVoice(publisher, records)] : [...voices.keys()]
}

/** The known sources on one side of a claim, and the independent origins behind them. */
export type Side = { readonly sources: readonly string[]; readonly origins: readonly string[] }

/** What bears on a claim, by side. Context bears on neither. */
export type Basis = {
  readonly for: Side
  readonly against: Side
  readonly context: readonly string[]
}

/**
 * What a claim rests on: the sources that support it, those that contradict it, and those that are only
 * context, which can make no claim look better founded. The texts in which an error stands are listed as
 * supporting it; they are what is judged and no evidence, so they count for nothing.
 */
export function basisOf(
  { evidence, values, status }: Pick<Claim, 'evidence' | 'values' | 'status'>,
  records: Origins,
): Basis {
  const idsOf = (wanted: Claim['evidence'][number]['relation']) =>
    [
      ...new Set(
        evidence.filter(({ relation }) => relation === wanted).map(({ source }) => source),
      ),
    ].filter((id) => records.sources.has(id)) // what is missing is told by a rule
  const side = (ids: readonly string[]): Side => ({
    sources: ids,
    origins: originsOf(ids, records, values),
  })
  return {
    for: side(status === 'error' ? [] : idsOf('supports')),
    against: side(idsOf('contradicts')),
    context: idsOf('context'),
  }
}

/** Who speaks in a source: the body that issued it, or the body that one is part of; else the source itself. */
function voiceOf(id: string, { sources, entities }: Origins): string {
  const issuer = sources.get(id)?.custom.issuedBy
  return issuer === undefined ? `source ${id}` : entityVoice(issuer, { entities })
}

/** A body's voice: its own, or that of the body it is part of. */
function entityVoice(id: string, { entities }: Pick<Origins, 'entities'>): string {
  const seen = new Set<string>()
  let voice = id
  for (
    let above = entities.get(voice)?.partOf;
    above !== undefined && !seen.has(above);
    above = entities.get(voice)?.partOf
  ) {
    seen.add(above)
    voice = above
  }
  return `entity ${voice}`
}

/** Ids of the known sources that a source repeats; itself aside. */
function repeatsOf(
  id: string,
  sources: Records['sources'],
  values: readonly ValueRef[] | undefined,
): readonly string[] {
  const edges = (sources.get(id)?.custom.derivedFrom ?? []).filter(
    ({ about }) => !about || !values || about.some((ref) => values.includes(ref)),
  )
  return edges.map(({ source }) => source).filter((other) => other !== id && sources.has(other))
}

/** A source and all it repeats, directly or through others, nearest first. */
function reachedFrom(id: string, repeats: (id: string) => readonly string[]): readonly string[] {
  const reached = new Set([id])
  // A set grows while it is walked, and yields what was added.
  for (const each of reached) for (const other of repeats(each)) reached.add(other)
  return [...reached]
}
