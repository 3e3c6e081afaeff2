import { t } from '../model/words.ts'
import { quantityOf } from '../model/carried.ts'
import type { PastValues, Records } from '../model/records.ts'
import { roundSum } from '../model/round-sum.ts'
import { parseValueRef, type ValueRef } from '../model/value-ref.ts'
import { sayAttributedBy } from './attribution.ts'
import { sayDate, sayEither, sayPeriod } from './date.ts'
import { ownCaveat, sayDatedLabel } from './estimate.ts'
import { isolate } from './isolate.ts'
import { sayList } from './list.ts'
import { sayCounted } from './measure.ts'
import { sayPast } from './past-value.ts'
import { sayQuantity, saySumOf } from './quantity.ts'
import { capital, midSentence, sentence } from './sentence.ts'
import { unknownWords } from './unknown.ts'

/** A datum that a claim is bound to: what it is called, what it says, and everything that qualifies it, as sentences. */
export type SaidDatum = {
  readonly label: string
  readonly says: string
  readonly notes: readonly string[]
}

/**
 * A datum in words, with all that qualifies it: the caveat, the ground of a repeat, the manner of an attribution, the
 * notes, what it was before it changed. Undefined for sources, which stand among the evidence, and for what is not there.
 */
export function sayDatum(ref: ValueRef, records: Records & PastValues): SaidDatum | undefined {
  const said = sayPresent(ref, records)
  const past = sayPast(ref, records)
  return said && past.length > 0 ? { ...said, notes: [...said.notes, ...past] } : said
}

function sayPresent(ref: ValueRef, records: Records): SaidDatum | undefined {
  const { collection, id, point } = parseValueRef(ref)
  switch (collection) {
    case 'estimates':
      return sayEstimate(id, records)
    case 'incidents':
      return sayIncident(id, records)
    case 'derived': {
      const derived = records.derived.get(id)
      if (!derived) return undefined
      const { op } = derived.formula
      const value = quantityOf(ref, records)
      const says = ['share', 'ratio', 'mean', 'change'].includes(op)
        ? value && sayQuantity(roundSum(value))
        : value && saySumOf(value)
      return datum(
        derived.label,
        t('{value}, our arithmetic', { value: says ?? unknownWords.value }),
        derived.note,
      )
    }
    case 'quantities': {
      const counted = records.quantities.get(id)
      return counted && datum(counted.label, sayQuantity(counted.quantity), counted.note)
    }
    case 'series':
      return saySeries(id, point, records)
    case 'events': {
      const event = records.events.get(id)
      if (!event) return undefined
      const { date, until, or, title, note } = event
      const when = or ? sayEither(date, or) : sayPeriod([date, until ?? date])
      return datum(title, when, note)
    }
    case 'entities': {
      const entity = records.entities.get(id)
      if (!entity) return undefined
      return datum(entity.name, entity.describedAs ?? '', entity.note)
    }
    case 'sources':
      return undefined
    default:
      return collection satisfies never
  }
}

function sayEstimate(id: string, { estimates }: Records): SaidDatum | undefined {
  const estimate = estimates.get(id)
  if (!estimate) return undefined
  const { quantity, ours, repeats, note } = estimate
  const origin = repeats && estimates.get(repeats.estimate)
  const repeat = origin && [
    `${t('repeats {what}', { what: midSentence(sayDatedLabel(origin)) })}${repeats.inferred ? t(', as we infer') : ''}`,
    repeats.because,
  ]
  const says = quantity
    ? [sayQuantity(quantity), sayCounted(estimate)].filter(Boolean).join(' ')
    : t('a denial, with no quantity')
  return datum(
    sayDatedLabel(estimate),
    ours ? t('{value}, our sum', { value: says }) : says,
    ownCaveat(estimate),
    ...(repeat ?? []),
    note,
  )
}

function sayIncident(id: string, { incidents, entities }: Records): SaidDatum | undefined {
  const incident = incidents.get(id)
  if (!incident) return undefined
  const { label, date, value, attributedBy, disputedBy, note } = incident
  const parties = [...attributedBy, ...disputedBy].flatMap(({ by, note: said }) =>
    said ? [`${isolate(entities.get(by)?.name ?? by)}: ${said}`] : [],
  )
  return datum(
    [capital(label), ...(date ? [sayDate(date)] : [])].join(', '),
    value ? sayQuantity(value) : unknownWords.value,
    sayAttributedBy(attributedBy, entities),
    ...new Set(parties),
    note,
  )
}

function saySeries(
  id: string,
  period: string | undefined,
  { series }: Records,
): SaidDatum | undefined {
  const found = series.get(id)
  if (!found) return undefined
  const points = found.points.filter((point) => period === undefined || point.period === period)
  const says = points.map(
    ({ period: when, quantity }) => `${sayDate(when)}: ${sayQuantity(quantity)}`,
  )
  return datum(
    t('{label}, edition of {date}', { label: found.label, date: sayDate(found.edition) }),
    sayList(says),
    ...points.map(({ note }) => note),
    found.note,
  )
}

const datum = (
  label: string,
  says: string,
  ...notes: readonly (string | undefined)[]
): SaidDatum => ({
  label: isolate(label),
  says,
  notes: notes.flatMap((note) => (note ? [sentence(note)] : [])),
})
