import { ruleIds, type Message } from '../../model/message.ts'
import type { Content } from '../read/content.ts'
import { covers, leavesOf, type Finding, type Leave } from '../judge/findings.ts'
import { quotationFindings } from '../judge/quotation-findings.ts'
import { speakerFindings } from '../judge/speaker-findings.ts'
import { listed, quoted, useNearest } from '../../say/quoted.ts'
import { bareSentences } from './hedge-is-in-sentence.ts'
import { unboundNumbers } from './number-is-bound.ts'
import type { Rule } from './rule.ts'

/** The rules that leave a writer the last word, with what they find, waived or not. */
const waivable: Readonly<Record<string, (content: Content) => Iterable<Finding>>> = {
  'number-is-bound': unboundNumbers,
  'hedge-is-in-sentence': bareSentences,
  'speaker-is-on-record': speakerFindings,
  'quotation-is-sourced': quotationFindings,
}

const leastWords = 3 // words of a reason

/** A waiver names a rule that can be waived, gives a reason of three words or more, and waives something. */
export const waiverGivesReason: Rule<'waiver-gives-reason'> = {
  id: 'waiver-gives-reason',
  group: 'Words against the record',
  severity: 'error',
  cause: 'A waiver names no rule that can be waived, gives no reason, or waives nothing.',
  why: 'An exception is as public as the rule, and has to be worth reading.',
  mend: 'Write `{/* waive rule-id: the reason */}` in the block it is about, or remove it.',
  *judge(content) {
    const findings = new Map<string, readonly Finding[]>()
    const found = (rule: string): readonly Finding[] | undefined => {
      const find = Object.hasOwn(waivable, rule) ? waivable[rule] : undefined
      if (find && !findings.has(rule)) findings.set(rule, [...find(content)])
      return findings.get(rule)
    }
    for (const leave of leavesOf(content)) {
      const fault = faultOf(leave, found(leave.rule))
      if (fault) yield { place: leave.place, ...fault }
    }
  },
}

type Words = Pick<Message, 'what' | 'why' | 'mend' | 'actual' | 'expected'>

function faultOf(leave: Leave, found: readonly Finding[] | undefined): Words | undefined {
  const { rule, reason } = leave
  if (!found) return notWaivable(rule)
  const words = reason.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  if (words.length < leastWords) return withoutReason(leave)
  if (found.some((finding) => covers(leave, finding))) return undefined
  return {
    what: `The waiver of ${quoted(rule)} waives nothing in its ${'slug' in leave ? 'block' : 'record'}.`,
    why: 'A waiver that is not needed would hide the next mistake.',
    mend:
      rule === 'quotation-is-sourced' || rule === 'speaker-is-on-record'
        ? 'Remove it, or quote in its reason the words that it is about, as they stand there.'
        : 'Remove it.',
    actual: rule,
  }
}

function notWaivable(rule: string): Words {
  const names = Object.keys(waivable)
  const isRule = ruleIds.some((id) => id === rule)
  return {
    what: isRule
      ? `The rule ${quoted(rule)} cannot be waived.`
      : `There is no rule ${quoted(rule)}.`,
    why: 'A waiver is for the rules that leave a writer the last word; the others guard the record.',
    mend: isRule
      ? `Mend what it reports; only ${listed(names, 'and')} can be waived.`
      : useNearest(rule, names, 'remove the waiver'),
    actual: rule,
    expected: names,
  }
}

const withoutReason = ({ rule, reason, ...where }: Leave): Words => ({
  what: `The waiver of ${quoted(rule)} gives no reason that a reader could weigh: ${quoted(reason)}.`,
  why: 'A waiver is a decision, and the next editor must be able to see what it rested on.',
  mend:
    'slug' in where
      ? `Say why in at least three words: \`{/* waive ${rule}: the reason */}\`.`
      : 'Say why in at least three words.',
  actual: reason,
})
