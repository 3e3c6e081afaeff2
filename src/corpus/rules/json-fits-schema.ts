import type { Rule } from './rule.ts'

/** A record has the fields, kinds and values that its schema allows. */
export const jsonFitsSchema: Rule<'json-fits-schema'> = {
  id: 'json-fits-schema',
  group: 'Files and their shape',
  severity: 'error',
  cause:
    'A record lacks a field, has one that is not known, or has a value of another kind, form or size than its field allows. A source’s key or tag that no reader meets is a warning.',
  why: 'Pages and figures are built from these fields; the build guesses nothing and drops nothing.',
  mend: 'Take the nearest legal key or value from the message. The schemas in `public/schemas/` complete and check while you type.',
  judge: 'records',
}
