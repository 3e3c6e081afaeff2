import { z } from 'astro/zod'
import type { Demand } from './demand.ts'

/** Why a value of CSL-JSON cannot be read: where in it, what it must be, and what a writer can do about it. */
export type CslFault = {
  readonly path?: readonly (string | number)[]
  /** The end of a sentence about the value: `must be a day that exists`. */
  readonly must: string
  readonly demand?: Demand
  readonly mend: string
}

/** A value of CSL-JSON as read, undefined where it says nothing; or why it cannot be. */
export type CslReading<T> =
  | { readonly value: T; readonly fault?: undefined }
  | { readonly fault: CslFault; readonly value?: undefined }

/**
 * The schema of a field that other programs write in several forms: `read` makes the one form of the model of it.
 * `shape` is its JSON Schema, for editors.
 */
export function readingSchema<T>(read: (given: unknown) => CslReading<T>, shape: object) {
  return z
    .unknown()
    .meta({ ...shape })
    .transform((given, context): T => {
      const reading = read(given)
      if (!reading.fault) return reading.value
      const { path = [], must, demand, mend } = reading.fault
      context.issues.push({
        code: 'custom',
        message: must,
        path: [...path],
        params: { mend, demand },
        input: given,
      })
      return z.NEVER
    })
}

/** True for an object that is no list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** True for what exporters write where a field is empty: `null`, an empty text. */
export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

/** How CSL-JSON says yes: `true`, `1`, `"true"`. */
export const isYes = (value: unknown): boolean =>
  !isBlank(value) && value !== false && value !== 0 && !/^(?:false|0|no)$/i.test(String(value))
