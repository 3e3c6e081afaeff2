import type { ValueCollection } from '../../model/value-ref.ts'

type Path = readonly (string | number)[]

/** A datum that a figure names, with the path of its id in the figure's file. */
export type DrawnDatum = {
  readonly collection: ValueCollection
  readonly id: string
  readonly path: Path
  /** One of the things a figure is a list of, what is drawn beside them, or what is named and not drawn. */
  readonly as: 'row' | 'beside' | 'named'
}

/** Data named in a list of the figure's file. */
export const listed = (
  collection: ValueCollection,
  ids: readonly string[],
  path: Path,
  as: DrawnDatum['as'] = 'row',
): readonly DrawnDatum[] => ids.map((id, i) => ({ collection, id, path: [...path, i], as }))

/** A datum named on its own, if it is. */
export const alone = (
  collection: ValueCollection,
  id: string | undefined,
  path: Path,
): readonly DrawnDatum[] => (id === undefined ? [] : [{ collection, id, path, as: 'beside' }])
