import type { Rule } from './rule.ts'

/** A JSON file is JSON, and reads as it looks. */
export const jsonIsWellFormed: Rule<'json-is-well-formed'> = {
  id: 'json-is-well-formed',
  group: 'Files and their shape',
  severity: 'error',
  cause:
    'A JSON file has a missing or extra comma, a comment, single quotation marks, a line break inside a text, a key given twice, or brackets more than 64 levels deep.',
  why: 'Nothing in a file can be used until the whole of it is JSON; and of a key given twice, programs use one and do not say which.',
  mend: 'Mend the place that is named; the fault is there or just before it. An editor that knows JSON marks it while you type.',
  judge: 'files',
}
