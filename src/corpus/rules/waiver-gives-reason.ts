import { ruleIds, type Message } from '../../model/message.ts'
import type { Content } from '../read/content.ts'
import {
  covers,
  leavesOf,
  quotedAt,
  quotedIn,
  quotesAround,
  type Finding,
  type Leave,
} from '../judge/findings.ts'
import { quotationFindings } from '../judge/quotation-findings.ts'
import { speakerFindings } from '../judge/speaker-findings.ts'
import { waivableNumbers } from '../numbers/article-numbers.ts'
import { waivableOfRecord } from '../numbers/record-numbers.ts'
import { namingWords } from '../../prose/bind/naming-words.ts'
import { listed, quoted, useNearest } from '../../say/quoted.ts'
import { bareSentences } from './hedge-is-in-sentence.ts'
import type { Rule } from './rule.ts'

/** The rules that leave a writer the last word, with what they find, waived or not. */
const waivable: Readonly<Record<string, (content: Content) => Iterable<Finding>>> = {
  'number-is-bound': (content) => numbersOf(content, 'number-is-bound'),
  'number-is-read': (content) => numbersOf(content, 'number-is-read'),
  'hedge-is-in-sentence': bareSentences,
  'speaker-is-on-record': speakerFindings,
  'quotation-is-sourced': quotationFindings,
}

function* numbersOf(content: Content, rule: string): Iterable<Finding> {
  yield* waivableNumbers(content, rule)
  yield* waivableOfRecord(content, rule)
}

const leastWords = 5 // words of a reason: fewer cannot say what was found and why that may stand

/**
 * A waiver names a rule that can be waived, waives something, and gives a reason; that of a number says which number it
 * is, or what it counts.
 */
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
  const waived = found.filter((finding) => covers(leave, finding))
  const idle = waived.length > 0 ? idleQuotation(leave, waived) : undefined
  if (idle !== undefined) return withIdle(leave, idle)
  const shared = sharedQuotation(leave, waived)
  if (shared !== undefined) return withShared(leave, shared)
  const unsaid = waived.find(({ message }) => !saysWhatCounts(leave, message))
  if (unsaid) return withoutNumber(leave, unsaid.message)
  if (waived.length > 0) return undefined
  return {
    what: `The waiver of ${quoted(rule)} waives nothing in its ${'slug' in leave ? 'block' : 'record'}.`,
    why: 'A waiver that is not needed would hide the next mistake.',
    mend:
      rule === 'quotation-is-sourced' || rule === 'speaker-is-on-record' || !('slug' in leave)
        ? 'Remove it, or quote in its reason the words that it is about, as they stand there.'
        : 'Remove it.',
    actual: rule,
  }
}

/** Words that the reason of a waived number quotes, and that hold none: the number was another when it was waived. */
function idleQuotation(leave: Leave, waived: readonly Finding[]): string | undefined {
  if ('slug' in leave || !leave.rule.startsWith('number-')) return undefined
  return quotedIn(leave.reason).find((words) =>
    waived.every((finding) => !finding.within || !quotesAround([words], finding.within)),
  )
}

const withIdle = ({ rule }: Leave, words: string): Words => ({
  what: `The waiver of ${quoted(rule)} quotes “${words}”, and no number at fault stands in these words in its record.`,
  why: 'A waiver is of one number as it was; another number in its place needs a decision of its own.',
  mend: 'Quote the words as they stand there, or take them out of the reason.',
  actual: words,
})

/** Words that the reason of a waived number quotes, and that stand in several places: another number may have become this one. */
function sharedQuotation(leave: Leave, waived: readonly Finding[]): string | undefined {
  if ('slug' in leave || !leave.rule.startsWith('number-')) return undefined
  return quotedIn(leave.reason).find((words) => {
    const places = waived.flatMap(({ within }) => {
      const at = within && quotedAt(words, within)
      return at === undefined ? [] : [`${at} ${within?.text ?? ''}`]
    })
    return new Set(places).size > 1
  })
}

const withShared = ({ rule }: Leave, words: string): Words => ({
  what: `The waiver of ${quoted(rule)} quotes “${words}”, and these words stand in several places of its record.`,
  why: 'A waiver is of one number as it was; another number that became the same would be waived unseen.',
  mend: 'Quote more of the words around each that is meant, until they stand in one place.',
  actual: words,
})

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

/** True where the reason of a waived number repeats one of its words: the number, or the noun that it counts. */
function saysWhatCounts({ rule, reason }: Leave, { actual, what }: Message): boolean {
  if (!rule.startsWith('number-')) return true
  const said = namingWords(reason)
  const counted = /^`([^`]*)`/.exec(what)?.[1] ?? actual ?? ''
  return reason.includes(actual ?? '') || [...namingWords(counted)].some((word) => said.has(word))
}

const withoutNumber = ({ rule, reason }: Leave, { actual, what }: Message): Words => ({
  what: `The waiver of ${quoted(rule)} does not say what ${/^`[^`]*`/.exec(what)?.[0] ?? quoted(actual)} counts: ${quoted(reason)}.`,
  why: 'A waiver is a decision, and the next editor must be able to see what it rested on.',
  mend: 'Name in the reason what was counted, or the number itself.',
  actual: reason,
})

const withoutReason = ({ rule, reason, ...where }: Leave): Words => ({
  what: `The waiver of ${quoted(rule)} gives no reason that a reader could weigh: ${quoted(reason)}.`,
  why: 'A waiver is a decision, and the next editor must be able to see what it rested on.',
  mend:
    'slug' in where
      ? `Say in at least ${leastWords} words what was found and why it may stand: \`{/* waive ${rule}: the reason */}\`.`
      : `Say in at least ${leastWords} words what was found and why it may stand.`,
  actual: reason,
})
