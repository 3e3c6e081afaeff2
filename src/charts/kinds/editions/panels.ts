import type { Story } from '../../data/story.ts'
import { replacedOf, type PeriodGroup, type Revision } from './revisions.ts'

/** What one publisher gave for a period, and whether the figure tells of it. */
export type Spot = {
  readonly period: string
  readonly revision: Revision
  readonly isTold: boolean
  /** What the figure says beside it. */
  readonly asides: readonly string[]
}

/** One publisher's periods, in order of time. */
export type Panel = { readonly publisher: string; readonly spots: readonly Spot[] }

/**
 * A panel for each publisher, those that the figure tells of first. Where it tells of nothing, all are
 * equal, and of a few revisions each is told.
 */
export function panelsOf(
  groups: readonly PeriodGroup[],
  { emphasis, annotations }: Story,
): readonly Panel[] {
  const revised = groups.flatMap(({ revisions }) =>
    revisions.filter((revision) => replacedOf(revision).length > 0),
  )
  const tellsAll = emphasis.length === 0 && annotations.length === 0 && revised.length <= fewTold
  const keysOf = (period: string, { values }: Revision) =>
    values.flatMap(({ series }) => [series.id, `${series.id}#${period}`])
  const publishers = [
    ...new Set(groups.flatMap(({ revisions }) => revisions.map(({ publisher }) => publisher))),
  ]
  const panels = publishers.map((publisher) => ({
    publisher,
    spots: groups.flatMap(({ period, revisions }) =>
      revisions
        .filter((revision) => revision.publisher === publisher)
        .map((revision): Spot => {
          const keys = keysOf(period, revision)
          const isRevised = replacedOf(revision).length > 0
          // A series that is named as a whole is told of where it was revised.
          const isNamed = keys.some(
            (key) => emphasis.includes(key) && (key.includes('#') || isRevised),
          )
          const asides = annotations.flatMap(({ at, text }) =>
            at[0] !== undefined && keys.includes(at[0]) ? [text] : [],
          )
          return {
            period,
            revision,
            isTold: isNamed || asides.length > 0 || (tellsAll && isRevised),
            asides,
          }
        }),
    ),
  }))
  const tells = ({ spots }: Panel) => spots.some(({ isTold }) => isTold)
  return [...panels].sort((a, b) => Number(tells(b)) - Number(tells(a)))
}

const fewTold = 6 // revisions with words of their own, where none is emphasised
