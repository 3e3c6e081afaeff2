import { sayMessage, type Message, type Place, type RuleId } from '../model/message.ts'
import { rules } from './rules/index.ts'
import type { Follows } from './rules/rule.ts'

/**
 * What could not be read: `claims/a` for a record at fault, `sources/*` for a whole file of them,
 * `annotations/a` and `review/a` for what was signed off of an article.
 */
type Unread = {
  readonly broken: ReadonlySet<string>
  /** False where an article could not be read. */
  readonly isWhole: boolean
}

/**
 * Messages without what only follows from another of them, as their rules say, so that each mistake is told
 * once: a record that seems missing and is there but malformed; what seems unused while something could not be
 * read, or while a misspelt name of its kind stands somewhere.
 */
export function firstCauses(messages: readonly Message[], unread: Unread): readonly Message[] {
  const once = [...new Map(messages.map((message) => [sayMessage(message), message])).values()]
  const told = new Set(once.map(({ rule }) => rule))
  const lines = new Set(once.map(({ rule, place }) => inLine(rule, place)))
  const isUnread = {
    anything: !unread.isWhole || unread.broken.size > 0,
    'a list': [...unread.broken].some((ref) => ref.endsWith('/*')),
  }
  const isUnsigned = ({ file }: Place, by: 'annotations' | 'review') =>
    [...unread.broken].some(
      (ref) =>
        ref.startsWith(`${by}/`) && file.includes(`articles/${ref.slice(by.length + 1)}/`),
    )
  return once.filter(({ rule, severity, place, actual }) => {
    const follows: Follows | undefined = rules[rule].follows
    if (!follows) return true
    if (follows.signOffs && isUnsigned(place, follows.signOffs)) return false
    if (follows.only && follows.only !== severity) return true
    if (follows.from && told.has(follows.from)) return false
    if (follows.beside && lines.has(inLine(follows.beside, place))) return false
    if (follows.unread && isUnread[follows.unread]) return false
    if (!follows.missing || actual === undefined) return true
    const ref = follows.missing === 'any' ? actual : `${follows.missing}/${actual}`
    return !isBroken(ref, unread.broken)
  })
}

const inLine = (rule: RuleId, { file, line }: Place): string => `${rule} ${file}:${line}`

/** True where a record, or the whole file that would hold it, is there and cannot be used. */
function isBroken(ref: string, broken: ReadonlySet<string>): boolean {
  const [path = ''] = ref.split('#')
  return broken.has(path) || broken.has(`${path.split('/')[0] ?? ''}/*`)
}
