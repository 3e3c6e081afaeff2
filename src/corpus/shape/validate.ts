import type { z } from 'astro/zod'
import type { Message, RuleId, Severity } from '../../model/message.ts'
import type { JsonPath } from '../read/content.ts'
import { explainIssues, type Explanation } from './explain-issue.ts'
import type { Issue } from './issue.ts'
import type { ParsedFile } from '../read/parsed-file.ts'

/** One record of a file: where its value begins in the file, and what it is called in messages. */
export type Slot = {
  readonly parsed: ParsedFile
  readonly at: JsonPath
  /** What the record is: `claim`, `source`, `article`. */
  readonly noun: string
  readonly rule?: RuleId
  /** A better rule, and its reason, for the fault at a path of the value. */
  readonly owedBy?: (value: unknown, path: JsonPath) => Pick<Message, 'rule' | 'why'> | undefined
  /** What is said of a value that a schema lets pass. */
  readonly strangeness?: (value: unknown) => readonly (Explanation & { severity: Severity })[]
}

/** The value of a record as its schema gives it, or messages at each place where it does not fit. */
export function validate<T extends z.ZodType>(
  schema: T,
  value: unknown,
  slot: Slot,
): { readonly value: z.output<T> | undefined; readonly messages: readonly Message[] } {
  const result = schema.safeParse(value)
  const say = ({ path, isKey, ...words }: Explanation, severity: Severity = 'error'): Message => {
    const whole = [...slot.at, ...path]
    const place = isKey ? slot.parsed.placeOfKey(whole) : slot.parsed.placeOf(whole)
    const rule = slot.rule ?? 'json-fits-schema'
    return { place, severity, rule, ...words, ...slot.owedBy?.(value, path) }
  }
  const strange = (slot.strangeness?.(value) ?? []).map(({ severity, ...key }) =>
    say(key, severity),
  )
  if (result.success) return { value: result.data, messages: strange }
  // Zod types a key of a path as PropertyKey; JSON has no symbols.
  const issues = result.error.issues as readonly Issue[]
  const faults = explainIssues({ schema, value, issues, noun: slot.noun })
  return { value: undefined, messages: [...strange, ...faults.map((fault) => say(fault))] }
}
