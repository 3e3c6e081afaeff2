import { oneLine } from './one-line.ts'

/** Where in a content folder something stands; lines and columns count from 1. */
export type Place = {
  /** Path from the working folder, with forward slashes: `content/claims/a.json`. */
  readonly file: string
  readonly line: number
  readonly column: number
}

/** How much a message weighs: `error` stops the build, `warning` is printed and counted. */
export type Severity = 'error' | 'warning'

/** One fault of the content, told to the person who can mend it. */
export type Message = {
  readonly place: Place
  readonly severity: Severity
  /** The rule's permanent id, which says what should be true. */
  readonly rule: RuleId
  /** What is wrong, in a full sentence. */
  readonly what: string
  /** Why it matters, in a full sentence. */
  readonly why: string
  /** What to do, nearest legal value first. */
  readonly mend: string
  readonly actual?: string | undefined
  readonly expected?: readonly string[] | undefined
}

/** Rule ids say what should be true, and are permanent: a message, a waiver and a page share the word. */
export const ruleIds = [
  // Files and their shape
  'file-is-readable',
  'json-is-well-formed',
  'json-fits-schema',
  'front-matter-fits-schema',
  'prose-is-well-formed',
  // References
  'claim-exists',
  'claim-is-used',
  'source-exists',
  'source-is-used',
  'figure-exists',
  'figure-is-used',
  'picture-exists',
  'term-exists',
  'term-is-used',
  'datum-exists',
  'datum-is-used',
  'entity-exists',
  'measure-is-declared',
  'id-is-unique',
  'published-names-no-draft',
  'address-is-kept',
  'link-leads-somewhere',
  'directive-is-known',
  'derivation-has-no-cycle',
  'derivation-has-an-end',
  // What a status owes
  'fact-has-firm-source',
  'attributed-names-speaker',
  'estimate-has-quantity',
  'disputed-has-two-sides',
  'speculation-says-why',
  'error-says-record',
  'status-history-is-current',
  // Words against the record
  'number-matches-datum',
  'number-is-bound',
  'number-is-read',
  'language-is-read',
  'data-agree',
  'hedge-is-in-sentence',
  'speaker-is-on-record',
  'quotation-is-sourced',
  'waiver-gives-reason',
  'wording-is-signed-off',
  'sentence-is-reviewed',
  'record-is-reviewed',
  'value-history-is-current',
  'basis-is-reviewed',
  'anchor-is-found',
  'quote-is-short',
  'quote-is-in-extract',
  'extract-is-signed-off',
  'origins-are-independent',
  'source-is-current',
  'review-is-due',
  // Figures and pictures
  'figure-compares-like',
  'figure-has-emphasis',
  'emphasis-is-drawn',
  'picture-has-words',
  // Hostile content
  'content-is-inert',
  'text-is-plain',
] as const
export type RuleId = (typeof ruleIds)[number]

/** The groups the site lists its rules in, in their order. */
export const ruleGroups = [
  'Files and their shape',
  'References',
  'What a status owes',
  'Words against the record',
  'Evidence and age',
  'Figures and pictures',
  'Hostile content',
] as const
export type RuleGroup = (typeof ruleGroups)[number]

/** A message as four lines: place, severity and rule; what; why; mend. */
export function sayMessage({ place, severity, rule, what, why, mend }: Message): string {
  const head = `${place.file}:${place.line}:${place.column}  ${severity}  ${rule}`
  return [head, `  ${what}`, `  ${why}`, `  ${mend}`].map(oneLine).join('\n')
}

/** Reading order of messages: by file, then line, then column. */
export function byPlace(a: Message, b: Message): number {
  return (
    Number(a.place.file > b.place.file) - Number(a.place.file < b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column
  )
}

/** True where at least one message stops the build. */
export const isRefused = (messages: readonly Message[]): boolean =>
  messages.some(({ severity }) => severity === 'error')
