import type { Writing } from '../lexicon/writing.ts'

const numbers = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 3 })
const sayNumber = (value: number): string =>
  numbers.format(Number(value.toPrecision(6))).replace('-', '−')

const currencies: Readonly<Record<string, string>> = {
  USD: 'US-Dollar',
  EUR: 'Euro',
  GBP: 'Pfund',
  JPY: 'Yen',
  KRW: 'Won',
  CNY: 'Yuan',
  RUB: 'Rubel',
  CHF: 'Franken',
}

const months =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')

/** How German writes what a datum says. */
export const writing: Writing = {
  scaled(value) {
    const size = Math.abs(value)
    if (size >= 1e12 && Number.isInteger(value / 1e10))
      return `${sayNumber(value / 1e12)} Billionen`
    if (size >= 1e9 && Number.isInteger(value / 1e7)) return `${sayNumber(value / 1e9)} Milliarden`
    return size >= 1e6 ? `${sayNumber(value / 1e6)} Millionen` : sayNumber(value)
  },
  money: (amount, currency) => `${amount} ${currencies[currency] ?? currency}`,
  percent: (value) => `${sayNumber(Number(value.toFixed(1)))} Prozent`,
  points: (value) => `${sayNumber(value)} Prozentpunkte`,
  to: 'bis',
  qualifiers: {
    exact: '',
    about: 'rund',
    'up-to': 'bis zu',
    'at-least': 'mindestens',
    'more-than': 'mehr als',
    'less-than': 'weniger als',
  },
  date([year = '', month, day]) {
    const name = month === undefined ? undefined : months[Number(month) - 1]
    return [day === undefined ? '' : `${Number(day)}.`, name ?? '', year].filter(Boolean).join(' ')
  },
  smallNumbers: 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
  weekdays: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' '),
  months,
}
