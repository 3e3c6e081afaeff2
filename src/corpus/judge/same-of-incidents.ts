import type { Counted } from '../../model/counted.ts'
import type { Corpus } from '../../model/records.ts'
import { pairsOf, saidAt, type Keyed, type Said, type SameSaid } from './said.ts'

/** Values of incidents that are one; the value of an incident, and what lists and quantities say of it. */
export function* sameOfIncidents(corpus: Corpus): Generator<SameSaid> {
  for (const field of ['value', 'native'] as const) {
    const all = [...corpus.incidents.values()].flatMap((each): readonly Keyed[] => {
      const { id, label, place, date, sector, measures } = each
      const key = [label, place ?? '', date ?? '', sector ?? '', measures]
      return saidAt('incidents', id, [field], each[field]).map((said) => ({ key, said }))
    })
    yield* pairsOf(all, 'name, place, day and measure are the same')
  }
  yield* ofLists(corpus)
  yield* ofQuantities(corpus)
}

/** What a list gives an incident of its own measure; the incident's value spans all that was published. */
function* ofLists({ estimates, incidents }: Corpus): Generator<SameSaid> {
  for (const { id, parts } of estimates.values()) {
    for (const [i, part] of parts.entries()) {
      const incident = incidents.get(part.incident)
      if (incident?.measures !== part.measures) continue
      const [listed] = saidAt('estimates', id, ['parts', i, 'quantity'], part.quantity)
      const [value] = saidAt('incidents', incident.id, ['value'], incident.value)
      if (listed && value)
        yield [listed, value, 'the value of what is listed spans what lists give it']
    }
  }
}

/** A quantity that names a list and an incident on it, by the same source; one that names an incident, in that one's own unit. */
function* ofQuantities({
  entities,
  estimates,
  incidents,
  quantities,
}: Corpus): Generator<SameSaid> {
  for (const counted of quantities.values()) {
    const [said] = saidAt('quantities', counted.id, ['quantity'], counted.quantity)
    if (!said) continue
    for (const { id, label, publisher, source, parts } of estimates.values()) {
      const isNamed = names(counted, label) || names(counted, entities.get(publisher)?.name)
      if (source !== counted.source || !isNamed) continue
      const listed = parts.flatMap((part, i) => {
        const isOnIt = names(counted, incidents.get(part.incident)?.label)
        return isOnIt ? saidAt('estimates', id, ['parts', i, 'quantity'], part.quantity) : []
      })
      const only = single(listed)
      if (only) yield [said, only, 'source, list and what is listed are the same']
    }
    const natives = [...incidents.values()].flatMap(({ id, label, native }) =>
      names(counted, label) ? saidAt('incidents', id, ['native'], native) : [],
    )
    const only = single(natives)
    if (only?.quantity?.unit === counted.quantity.unit)
      yield [said, only, 'what is listed and unit are the same']
  }
}

const names = ({ label }: Counted, name: string | undefined): boolean =>
  name !== undefined && label.includes(name)

/** The only one; of several nobody knows which is meant. */
const single = (all: readonly Said[]): Said | undefined => (all.length === 1 ? all[0] : undefined)
