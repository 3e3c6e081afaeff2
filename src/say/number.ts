import { byLanguage } from '../model/words.ts'

const grouped = byLanguage(
  (locale) =>
    new Intl.NumberFormat(locale, {
      maximumFractionDigits: 10,
      signDisplay: 'negative', // no minus sign on a zero
    }),
)
const tooLong = 1e15 // digits a reader would stop counting

/** A number as text, with a minus sign and grouped thousands: `2,225.5`; far from one, as a power of ten. */
export function sayNumber(value: number): string {
  const isExtreme = Math.abs(value) >= tooLong || (value !== 0 && Math.abs(value) < 1e-6)
  const text = isExtreme ? Number(value.toPrecision(5)).toExponential() : grouped().format(value)
  return text.replace('-', '−')
}
