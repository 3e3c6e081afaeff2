import type { Message, RuleId } from '../../src/model/message.ts'
import { Slip } from '../../src/model/slip.ts'

/** Rules whose breach means that a file, or the sign-offs in it, could not be read as they stand. */
const reading: readonly RuleId[] = [
  'file-is-readable',
  'json-is-well-formed',
  'front-matter-fits-schema',
  'prose-is-well-formed',
]

/** A slip where something could not be read: what was not read must not be written over, nor held against words. */
export function judgeRead(messages: readonly Message[]): void {
  const unread = messages.find(
    ({ rule, severity, place }) =>
      severity === 'error' &&
      (reading.includes(rule) ||
        (rule === 'json-fits-schema' && /\/(?:annotations\.json|review\.jsonl)$/.test(place.file))),
  )
  if (!unread) return
  const { file, line, column } = unread.place
  throw new Slip(
    `${file}:${line}:${column} cannot be read, so nothing was signed: ${unread.what} Mend that first; \`npm run check:content\` says how.`,
  )
}
