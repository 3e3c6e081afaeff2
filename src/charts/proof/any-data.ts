import fc from 'fast-check'
import { largestValue, qualifiers } from '../../model/quantity.ts'
import { statuses } from '../../model/status.ts'

/**
 * Data for property tests: what the schemas allow, hard names and far-apart values included.
 * Every record is what a content file would hold, before the schemas fill in their defaults.
 */

const unit = 'USD million'

const value = fc.oneof(
  fc.constantFrom(0, 0.025, 1, 571, 2000, 2225.5, 1_000_000, largestValue, -largestValue),
  fc.double({ min: 0, max: 1e7, noNaN: true }).map((n) => Math.round(n * 100) / 100),
  fc.double({ min: -1e4, max: 0, noNaN: true }).map((n) => Math.round(n * 100) / 100),
)

/** A quantity: a point, a closed interval, or an interval with a point in it. */
export const anyQuantity = fc
  .tuple(fc.array(value, { minLength: 1, maxLength: 3 }), fc.constantFrom(...qualifiers))
  .map(([values, qualifier]) => {
    const [a, b, c] = [...values].sort((x, y) => x - y)
    if (c !== undefined) return { low: a, central: b, high: c, unit, qualifier }
    if (b !== undefined) return { low: a, high: b, unit, qualifier }
    return { central: a, unit, qualifier }
  })

/** A name of any length, in any script, with words no line can hold. */
export const anyName = fc.oneof(
  fc.constantFrom(
    'Harbour Board',
    'جسر البحر',
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    '橋梁管理局',
    'The committee of inquiry into the collapse of the second span of the old bridge at the river mouth',
  ),
  fc
    .string({ minLength: 1, maxLength: 120, unit: fc.constantFrom(...'abc WM.—é ') })
    .filter((text) => text.trim() !== ''),
)

export const anyDate = fc
  .tuple(fc.integer({ min: 1900, max: 2030 }), fc.integer({ min: 0, max: 12 }))
  .map(([year, month]) =>
    month === 0 ? String(year) : `${year}-${String(month).padStart(2, '0')}`,
  )

const anyPeriod = fc
  .tuple(fc.integer({ min: 1900, max: 2000 }), fc.integer({ min: 0, max: 30 }))
  .map(([from, years]) => [String(from), String(from + years)])

/** Estimates, some of which repeat an earlier one, and the statuses of their claims. */
export const anyEstimates = fc
  .array(
    fc.record({
      label: anyName,
      published: anyDate,
      quantity: anyQuantity,
      measures: fc.constantFrom('counted', 'aimed-at', 'both', 'denied'),
      scope: fc.array(anyName, { minLength: 1, maxLength: 3 }),
      period: fc.option(anyPeriod, { nil: undefined }),
      ours: fc.boolean(),
      status: fc.constantFrom(...statuses),
      repeats: fc.option(fc.nat(), { nil: undefined }),
      inferred: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((drafts) => ({
    estimates: drafts.map(({ status, repeats, inferred, quantity, period, ...draft }, i) => ({
      ...draft,
      id: `estimate-${i}`,
      publisher: 'somebody',
      source: 'a-source',
      claim: `claim-${status}`,
      ...(draft.measures === 'denied' ? {} : { quantity }),
      ...(period ? { period } : {}),
      ...(repeats === undefined || i === 0
        ? {}
        : { repeats: { estimate: `estimate-${repeats % i}`, inferred } }),
    })),
    claims: Object.fromEntries(statuses.map((status) => [`claim-${status}`, status])),
  }))

/** One list's parts with their incidents, as a composition or a total needs them. */
export const anyList = fc
  .array(
    fc.record({
      label: anyName,
      place: anyName,
      date: anyDate,
      measures: fc.constantFrom('counted', 'aimed-at', 'unpriced'),
      quantity: anyQuantity,
      attribution: fc.constantFrom(...statuses),
      sector: fc.constantFrom('bridges', 'tunnels', 'a sector with a rather long name of its own'),
      isDisputed: fc.boolean(),
      mayRepeat: fc.boolean(),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .chain((drafts) => fc.tuple(fc.constant(drafts), fc.boolean()))
  .map(([drafts, ours]) => {
    const incidents = drafts.map((draft, i) => {
      const { label, place, date, measures, quantity, attribution, sector, isDisputed } = draft
      return {
        ...{ label, place, date, measures, attribution, sector },
        id: `incident-${i}`,
        source: 'a-source',
        ...(measures === 'unpriced' ? {} : { value: quantity }),
        ...(isDisputed ? { disputedBy: [{ by: 'somebody', source: 'a-source' }] } : {}),
      }
    })
    const parts = drafts.map(({ measures, quantity, mayRepeat }, i) => ({
      incident: `incident-${i}`,
      measures,
      ...(mayRepeat && i > 0 ? { mayRepeat: `incident-${i - 1}` } : {}),
      ...(measures === 'unpriced' ? {} : { quantity }),
    }))
    const list = {
      id: 'a-list',
      label: 'A list',
      published: '2001',
      publisher: 'somebody',
      quantity: { central: 100, unit, qualifier: 'about' },
      ours,
      measures: 'both',
      scope: ['bridges'],
      source: 'a-source',
      parts,
    }
    return { incidents, estimates: [list] }
  })
