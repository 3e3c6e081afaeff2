import { textOf, type Field, type FieldValue } from './fields.ts'
import { judgeField } from './judge-field.ts'
import type { ReviewedField } from './reviewed.ts'

/** How a field, or an entry that came or went as a whole, stands to what was reviewed of it. */
export type Change = {
  /** Its name in the record: `evidence/<source>/quote`. */
  readonly name: string
  /** Where it stands in the record, or would. */
  readonly at: Field['at']
} & (
  | {
      readonly state: 'changed'
      readonly was: FieldValue
      readonly is: FieldValue
      readonly kind: Field['kind']
      /** True where it is proven to say the same. */
      readonly isHarmless: boolean
      readonly review: ReviewedField
    }
  | { readonly state: 'added'; readonly is: FieldValue }
  | { readonly state: 'removed'; readonly was: FieldValue; readonly review: ReviewedField }
)

/** A record's fields, and its reviewed ones by their names in the record. */
export type Compared = {
  readonly fields: readonly Field[]
  readonly reviewed: ReadonlyMap<string, ReviewedField>
}

/** What of a record is not as it was reviewed. */
export function changesIn({ fields, reviewed }: Compared): readonly Change[] {
  const names = new Set(fields.map(({ name }) => name))
  const changes: Change[] = []
  for (const field of fields) {
    const { name, at, kind, value } = field
    const review = reviewed.get(name)
    if (!review) {
      changes.push({ state: 'added', name, at, is: value })
      continue
    }
    const verdict = judgeField(field, review.value)
    if (verdict === 'unchanged') continue
    const isHarmless = verdict === 'harmless'
    changes.push({
      state: 'changed',
      name,
      at,
      kind,
      was: review.value,
      is: value,
      isHarmless,
      review,
    })
  }
  for (const [name, review] of reviewed) {
    if (names.has(name)) continue
    changes.push({ state: 'removed', name, at: name.split('/'), was: review.value, review })
  }
  const own = withoutNumbersOf(changes)
  return own.length === 0 ? own : wholeEntries(own, { names, reviewed })
}

/** Where words changed, came or went, what their numbers are bound to goes with them. */
function withoutNumbersOf(changes: readonly Change[]): readonly Change[] {
  const touched = new Set(
    changes.flatMap((change) =>
      change.state === 'changed' && change.isHarmless ? [] : change.name,
    ),
  )
  return changes.filter(({ name }) => {
    const text = textOf(name)
    return text === undefined || !touched.has(text)
  })
}

type Known = { readonly names: ReadonlySet<string>; readonly reviewed: Compared['reviewed'] }

/** One change for each entry that came or went, in place of one for each of its fields. */
function wholeEntries(changes: readonly Change[], known: Known): readonly Change[] {
  const groups = Map.groupBy(changes, (change) => `${change.state} ${entryOf(change, known)}`)
  return [...groups.values()].flatMap((group): readonly Change[] => {
    const [first] = group
    if (!first || first.state === 'changed') return group
    const name = entryOf(first, known)
    // The order of a list came or went with its entries.
    const own = group.filter((change) => !isOrder(change, known))
    if (own.length === 0 || name === first.name) return own
    const at = first.at.slice(0, name.split('/').length)
    const value = own.map((change) => sayPart(change, name))
    return [
      first.state === 'added'
        ? { state: 'added', name, at, is: value }
        : { state: 'removed', name, at, was: value, review: first.review },
    ]
  })
}

/** The largest thing that came or went with a field: nothing of it is on the other side. */
function entryOf({ state, name }: Change, { names, reviewed }: Known): string {
  if (state === 'changed') return name
  const others = state === 'added' ? [...reviewed.keys()] : [...names]
  const steps = name.split('/')
  for (let length = 1; length < steps.length; length++) {
    const entry = steps.slice(0, length).join('/')
    if (!others.some((other) => other === entry || other.startsWith(`${entry}/`))) return entry
  }
  return name
}

/** True for the order of a list, which has a name of its own only while there are several entries. */
function isOrder({ state, name }: Change, { names, reviewed }: Known): boolean {
  const [here, there] =
    state === 'added' ? [[...names], [...reviewed.keys()]] : [[...reviewed.keys()], [...names]]
  const entries = (all: readonly string[]) =>
    new Set(
      all
        .filter((other) => other.startsWith(`${name}/`))
        .map((other) => other.slice(name.length + 1).split('/')[0]),
    )
  const [now, before] = [entries(here), entries(there)]
  return now.size > 1 && [...now].some((entry) => !before.has(entry))
}

function sayPart(change: Change, entry: string): string {
  const value = change.state === 'removed' ? change.was : change.is
  return `${change.name.slice(entry.length + 1)}: ${[value].flat().join(', ')}`
}
