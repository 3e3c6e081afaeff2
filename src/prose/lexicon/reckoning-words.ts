/** Nouns for what the writer worked out, whatever the way: `by our calculation`. */
export const calculations = [
  'arithmetic',
  'calculation',
  'calculations',
  'computation',
  'reckoning',
] as const

/** Nouns for one way of working out; each of them is a calculation. */
export const sums = ['addition', 'sum', 'subtraction'] as const

/** Nouns with which the writer takes a number on himself: `by our count`. */
export const reckonings = [...calculations, ...sums, 'count', 'estimate'] as const

/** Nouns with which the writer takes anything on himself: `by our reading`. */
export const ownAccounts: ReadonlySet<string> = new Set([
  ...reckonings,
  'account',
  'reading',
  'view',
])
