// Without its schema, so that the browser can share what is known of units: see `unit.ts`.

/** What a unit is of: a count of things, money, a share in per cent, a rate per so many, or anything measured. */
export const unitKinds = ['count', 'money', 'share', 'rate', 'measure'] as const
export type UnitKind = (typeof unitKinds)[number]

/** What a value of the record is given in. */
export const unitScales = { ones: 1, thousands: 1e3, millions: 1e6, billions: 1e9 } as const
export type UnitScale = keyof typeof unitScales

/** A unit as a site declares it. */
export type UnitMeaning = {
  readonly id: string
  readonly one: string
  readonly many: string
  readonly short?: string | undefined
  readonly kind: UnitKind
  readonly in: UnitScale
  readonly decimals?: number | undefined
  readonly per?: number | undefined
  readonly synonyms: readonly string[]
  readonly code?: string | undefined
}
