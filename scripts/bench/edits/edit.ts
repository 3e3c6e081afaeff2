import { z } from 'astro/zod'

const where = {
  /** Where the words stand, as a reader would say it. */
  place: z.string(),
  /** What is done to them. */
  kind: z.string(),
  /** Path inside the content folder. */
  file: z.string(),
}

/** One edit of a content folder, a line of `.edits/harmful.jsonl` or `.edits/harmless.jsonl`. */
export const editSchema = z.union([
  z.strictObject({
    ...where,
    /** The record of the file in which the words stand, by its id; without it they stand once in the file. */
    in: z.string().optional(),
    from: z.string().min(1),
    to: z.string(),
  }),
  z.strictObject({ ...where, gone: z.literal(true) }),
  z.strictObject({ ...where, rewrite: z.enum(['keys', 'layout', 'byte order mark', 'line ends']) }),
])
export type Edit = z.infer<typeof editSchema>

/** The edit in a line or two, with the words that changed. */
export function sayEdit(edit: Edit): string {
  const inRecord = 'in' in edit && edit.in !== undefined ? ` ${edit.in}` : ''
  const what =
    'from' in edit
      ? `\n      was  ${shown(edit.from)}\n      is   ${shown(edit.to)}`
      : 'gone' in edit
        ? '  deleted'
        : `  ${edit.rewrite}`
  return `${edit.place} · ${edit.kind} · ${edit.file}${inRecord}${what}`
}

const shown = (words: string): string => words.replaceAll('\n', '↵')
