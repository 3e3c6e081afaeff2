import type { Records } from '../../model/records.ts'
import type { JsonPath } from '../read/content.ts'

/** A place in the records that names a measure, and whether a quantity stands there; undefined where none is asked for. */
export type NamedMeasure = {
  readonly from: 'estimates' | 'incidents' | 'series' | 'derived' | 'figures'
  readonly fromId: string
  readonly path: JsonPath
  readonly id: string
  readonly quantity?: boolean
}

/** Every measure that records name, where they do. */
export function* measuresNamed(records: Records): Generator<NamedMeasure> {
  for (const [fromId, { measures, quantity, parts }] of records.estimates) {
    const from = 'estimates' as const
    yield { from, fromId, path: ['measures'], id: measures, quantity: quantity !== undefined }
    for (const [i, part] of parts.entries()) {
      const path = ['parts', i, 'measures']
      yield { from, fromId, path, id: part.measures, quantity: part.quantity !== undefined }
    }
  }
  for (const [fromId, { measures, value }] of records.incidents) {
    const quantity = value !== undefined
    yield { from: 'incidents', fromId, path: ['measures'], id: measures, quantity }
  }
  for (const [fromId, { measures }] of records.series) {
    yield { from: 'series', fromId, path: ['measures'], id: measures, quantity: true }
  }
  for (const [fromId, { formula }] of records.derived) {
    if (!('measures' in formula) || formula.measures === undefined) continue
    yield { from: 'derived', fromId, path: ['formula', 'measures'], id: formula.measures }
  }
  for (const [fromId, figure] of records.figures) {
    if (figure.kind !== 'total-builder') continue
    for (const [i, { counts }] of figure.presets.entries())
      for (const [j, id] of counts.entries())
        yield { from: 'figures', fromId, path: ['presets', i, 'counts', j], id }
  }
}
