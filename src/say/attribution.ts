import { inWords } from '../model/words.ts'
import { attributionManners, type Attribution, type AttributionManner } from '../model/incident.ts'
import type { Entity } from '../model/entity.ts'
import { entityInProse, entityName } from './entity.ts'
import { sayList } from './list.ts'

type Attributed = Pick<Attribution, 'by' | 'as'>

/** How a line begins that names those who attribute something in one manner. */
const verbs: Readonly<Record<AttributionManner, string>> = inWords({
  says: 'attributed by',
  suspects: 'suspected by',
  implies: 'implied by',
  inferred: 'inferred from what is said by',
})

/** What stands behind a party's name in a list of names. */
export const mannerAsides: Readonly<Record<AttributionManner, string>> = inWords({
  says: '',
  suspects: ' (a suspicion)',
  implies: ' (implied)',
  inferred: ' (inferred)',
})

/** Who attributes something, in a line: `attributed by the mill; suspected by the bank`. Each party as firmly as it ever does. */
export function sayAttributedBy(
  said: readonly Attributed[],
  entities: ReadonlyMap<string, Entity>,
): string {
  const firmest = firmestOf(said)
  return attributionManners
    .flatMap((manner) => {
      const names = firmest
        .filter((each) => each.as === manner)
        .map(({ by }) => entityInProse(by, entities))
      return names.length > 0 ? [`${verbs[manner]} ${sayList(names)}`] : []
    })
    .join('; ')
}

/** The same for a cell, by full names: `The mill and The bank (a suspicion)`. */
export const listAttributedBy = (
  said: readonly Attributed[],
  entities: ReadonlyMap<string, Entity>,
): string =>
  sayList(firmestOf(said).map(({ by, as }) => `${entityName(by, entities)}${mannerAsides[as]}`))

/** Each party once, in the order they are met, in its firmest manner. */
export function firmestOf(said: readonly Attributed[]): readonly Attributed[] {
  const byParty = Map.groupBy(said, ({ by }) => by)
  return [...byParty].map(([by, each]) => ({
    by,
    as: attributionManners.find((manner) => each.some(({ as }) => as === manner)) ?? 'says',
  }))
}
