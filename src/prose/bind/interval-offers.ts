import type { Carried } from '../../model/carried.ts'
import { anyUnit, type Quantity } from '../../model/quantity.ts'

/** What a datum carries, and what of its interval prose may say where a word makes it that. */
export type CarriedOrTold = Carried & {
  readonly told?: { readonly by: string; readonly where: 'text' | 'beside' }
}

/**
 * A point with an interval says more than one number: the ends, with a hedge of their own, together and each as the lower
 * or the upper one, and their level. Ends are written in the scale of the point, which need not be said again.
 */
export function withInterval(carried: Carried): readonly CarriedOrTold[] {
  if (carried.kind !== 'quantity') return [carried]
  const { low, central, high, interval, unit } = carried.quantity
  if (!interval || central === undefined || low === undefined || high === undefined)
    return [carried]
  const { kind, level, qualifier = 'exact' } = interval
  const scale = [1e9, 1e6, 1e3].find((by) => Math.abs(low) >= by && unit !== anyUnit)
  const both = {
    kind: 'quantity',
    told: { by: `${intervalWords} ${kind}`, where: 'text' },
  } as const
  const written = (quantity: Pick<Quantity, 'low' | 'central' | 'high'>): readonly Quantity[] =>
    scale === undefined
      ? [
          { ...quantity, unit, qualifier },
          ...(unit === anyUnit ? [] : [{ ...quantity, unit: anyUnit, qualifier }]),
        ]
      : [
          { ...quantity, unit, qualifier },
          { ...scaledBy(quantity, scale), unit: anyUnit, qualifier },
        ]
  return [
    carried,
    ...written({ low, high }).map((quantity) => ({ ...both, role: 'interval', quantity })),
    ...written({ central: low }).map((quantity) => ({
      ...{ role: 'lower end of the interval', kind: 'quantity' as const, quantity },
      told: { by: 'lower low lowest', where: 'beside' as const },
    })),
    ...written({ central: high }).map((quantity) => ({
      ...{ role: 'upper end of the interval', kind: 'quantity' as const, quantity },
      told: { by: 'upper high higher highest', where: 'beside' as const },
    })),
    ...(level === undefined
      ? []
      : [{ ...both, role: 'level of the interval', quantity: { central: level, ...ofLevel } }]),
  ]
}

const intervalWords =
  'interval CI CrI UI UR uncertainty confidence credible range between ' +
  'Konfidenzintervall Vertrauensintervall Kredibilitätsintervall Unsicherheitsintervall Vorhersageintervall ' +
  'Vertrauensbereich Unsicherheitsbereich Schwankungsbreite KI'

const ofLevel = { unit: 'percent', qualifier: 'exact' } as const

const scaledBy = (
  { low, central, high }: Pick<Quantity, 'low' | 'central' | 'high'>,
  scale: number,
): Pick<Quantity, 'low' | 'central' | 'high'> => ({
  ...(low === undefined ? {} : { low: low / scale }),
  ...(central === undefined ? {} : { central: central / scale }),
  ...(high === undefined ? {} : { high: high / scale }),
})
