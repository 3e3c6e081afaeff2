import type { z } from 'astro/zod'

/**
 * What schemas demand of a value beyond its type and size, each by a name; the corpus says of each why, and how
 * to mend what breaks it.
 */
export type Demand =
  | 'id-form'
  | 'value-reference'
  | 'day-form'
  | 'date-form'
  | 'dates-form'
  | 'real-date'
  | 'period-order'
  | 'quantity-order'
  | 'quantity-ends'
  | 'part-of-list'
  | 'scale-reason'
  | 'language'
  | 'language-tag'
  | 'site-path'
  | 'no-sign-in'
  | 'host'
  | 'alias-form'
  | 'words'
  | 'digest'

/** The options of a check: the end of a sentence about what breaks it, and the demand, which Zod hands on. */
export const demand = (name: Demand, must: string) => ({ error: must, params: { demand: name } })

/** A text that has a form, of which editors are told too. */
export const formed = (
  text: z.ZodString,
  form: RegExp,
  ...[name, must]: Parameters<typeof demand>
) => text.refine((value) => form.test(value), demand(name, must)).meta({ pattern: form.source })
