export const currencySigns: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  KRW: '₩',
}

/** A unit taken apart: `USD million` is `{ sign: '$', words: 'million' }`, `kW` is `{ sign: '', words: 'kW' }`. */
export function partsOfUnit(unit: string): { readonly sign: string; readonly words: string } {
  const [first = '', ...rest] = unit.split(' ')
  const sign = currencySigns[first]
  return sign === undefined ? { sign: '', words: unit } : { sign, words: rest.join(' ') }
}
