import type { Entity } from '../model/entity.ts'
import { isolate } from './isolate.ts'

type Entities = ReadonlyMap<string, Entity>

/** An entity's full name, for tables, lists and labels; its id where there is no such entity. */
export const entityName = (id: string, entities: Entities): string =>
  isolate(entities.get(id)?.name ?? id)

/** An entity's name as it stands in running text; its id where there is no such entity. */
export function entityInProse(id: string, entities: Entities): string {
  const entity = entities.get(id)
  return isolate(entity?.inProse ?? entity?.name ?? id)
}
