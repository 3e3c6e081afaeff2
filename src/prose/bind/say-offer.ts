import type { PartialDate } from '../../model/date.ts'
import { sayDate, sayPeriod } from '../../say/date.ts'
import { qualifierWords } from '../../say/quantity.ts'
import { type Quantity } from '../../model/quantity.ts'
import { grammar } from '../grammar/in-use.ts'
import { dataUnit } from './data-unit.ts'
import type { Offer } from './offers.ts'

/** How what a datum carries would be written in prose: `about $571 million`, `13 September 2019`. */
export function sayOffer(offer: Offer): string {
  switch (offer.kind) {
    case 'date':
      return writtenDate(offer.date)
    case 'period':
      return writing() === undefined
        ? sayPeriod(offer.period)
        : offer.period.map(writtenDate).join(` ${writing()?.to ?? ''} `)
    case 'quantity':
      return sayQuantity(offer.quantity)
    default:
      return offer satisfies never
  }
}

const writing = () => grammar().writing

const writtenDate = (date: PartialDate): string => writing()?.date(date.split('-')) ?? sayDate(date)

function sayQuantity({ low, central, high, unit, qualifier }: Quantity): string {
  const values = central === undefined ? [low ?? 0, high ?? 0] : [central]
  const { to = 'to', qualifiers = qualifierWords } = writing() ?? {}
  const amount = values.map((value) => sayValue(value, unit)).join(` ${to} `)
  return [qualifiers[qualifier], amount].filter(Boolean).join(' ')
}

function sayValue(value: number, unit: string): string {
  const { kind, unit: name, factor } = dataUnit(unit)
  const own = writing()
  if (own !== undefined) {
    const amount = own.scaled(value * factor)
    if (kind === 'money') return own.money(amount, name)
    if (kind === 'percent') return name === 'percent' ? own.percent(value) : own.points(value)
    return [amount, kind === 'measure' ? name : unit].filter(Boolean).join(' ')
  }
  switch (kind) {
    case 'money':
      return sayMoney(sayScaled(value * factor), name)
    case 'percent':
      return name === 'percent'
        ? `${sayNumber(Number(value.toFixed(1)))}%`
        : `${sayNumber(value)} percentage points`
    case 'measure':
      return `${sayScaled(value * factor)} ${name}`
    case 'count':
      return [sayScaled(value * factor), value === 1 ? singular(unit) : unit]
        .filter(Boolean)
        .join(' ')
    default:
      return kind satisfies never
  }
}

/** `month` of `months`: the plurals of time, which the lengths of periods are given in. */
const singular = (unit: string): string => unit.replace(/^(day|week|month|year|hour)s$/, '$1')

const signs: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' }
const names: Readonly<Record<string, string>> = {
  CNY: 'yuan',
  INR: 'rupees',
  JPY: 'yen',
  KRW: 'won',
  RUB: 'roubles',
}

/** `$571 million`, `46.3 billion yen`; the code of a currency that prose has no other form of. */
function sayMoney(amount: string, currency: string): string {
  const whole = /\.\d$/.test(amount) ? `${amount}0` : amount // pence have two places
  return signs[currency] === undefined
    ? `${whole} ${names[currency] ?? currency}`
    : `${signs[currency]}${whole}`
}

/** `3 trillion`, `2 billion`, `571.3 million`; below a million the number as it is. */
function sayScaled(value: number): string {
  if (Math.abs(value) >= 1e12 && Number.isInteger(value / 1e10))
    return `${sayNumber(value / 1e12)} trillion`
  if (Math.abs(value) >= 1e9 && Number.isInteger(value / 1e7))
    return `${sayNumber(value / 1e9)} billion`
  if (Math.abs(value) >= 1e6) return `${sayNumber(value / 1e6)} million`
  return sayNumber(value)
}

/** Six significant digits, which is what published figures have at most; thousands by commas. */
const sayNumber = (value: number): string => digits.format(Number(value.toPrecision(6)))

const digits = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 })
