import { unwaived } from '../judge/findings.ts'
import { speakerFindings } from '../judge/speaker-findings.ts'
import type { Rule } from './rule.ts'

/** Who is named in the sentence of a claim, and who says it there, is who the claim’s record names. */
export const speakerIsOnRecord: Rule<'speaker-is-on-record'> = {
  id: 'speaker-is-on-record',
  group: 'Words against the record',
  severity: 'error',
  cause:
    'The sentence of a claim names a party that is not among its `saidBy`, the parties of its `values`, whoever published its evidence, or the names of its statement; or somebody says it there who is not among its `saidBy`, its statement or the publishers of what supports it.',
  why: 'Who is named beside a claim, and who says it, is part of what it claims.',
  mend: 'Name who was meant. If the name is right, let the record say so: `saidBy`, a source, or `entities/…` in `values`. A name beside the matter is waived, with the name in the reason: `{/* waive speaker-is-on-record: “Evening Post” is where the advertisement stood */}`.',
  // A claim at fault is left out, and its speakers with it.
  follows: { unread: 'anything', beside: 'claim-exists' },
  *judge(content) {
    yield* unwaived(speakerFindings(content), content)
  },
}
