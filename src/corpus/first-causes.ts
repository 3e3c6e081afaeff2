import { contentPath } from '../model/content-path.ts'
import { sayMessage, type Message, type Place, type RuleId } from '../model/message.ts'
import { parseValueRef } from '../model/value-ref.ts'
import type { Broken, Held } from './read/broken.ts'
import { rules } from './rules/index.ts'
import type { Follows } from './rules/rule.ts'

/** What could not be read of a content folder. */
type Unread = {
  /** The folder as messages print it. */
  readonly folder: string
  readonly broken: Broken
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
  const broken = unread.broken.all()
  const isUnread = {
    anything: !unread.isWhole || broken.length > 0,
    'a list': broken.some(({ id }) => id === undefined),
  }
  const unsigned = {
    annotations: foldersOfUnsigned(unread.folder, broken, 'annotations'),
    review: foldersOfUnsigned(unread.folder, broken, 'review'),
  }
  return once.filter(({ rule, severity, place, actual }) => {
    const follows: Follows | undefined = rules[rule].follows
    if (!follows) return true
    if (
      follows.signOffs &&
      unsigned[follows.signOffs].some((folder) => place.file.startsWith(folder))
    ) {
      return false
    }
    if (follows.only && follows.only !== severity) return true
    if (follows.from?.some((cause) => told.has(cause))) return false
    if (follows.beside && lines.has(inLine(follows.beside, place))) return false
    if (follows.unread && isUnread[follows.unread]) return false
    if (!follows.missing || actual === undefined) return true
    return !unread.broken.has(missingRecord(follows.missing, actual))
  })
}

const inLine = (rule: RuleId, { file, line }: Place): string => `${rule} ${file}:${line}`

/** The folders of the articles whose annotations, or whose review, cannot be read. */
const foldersOfUnsigned = (
  folder: string,
  broken: readonly Held[],
  file: 'annotations' | 'review',
): readonly string[] =>
  broken
    .filter(({ of }) => of === file)
    .map(({ id }) => contentPath(folder, `articles/${id ?? ''}/`))

/** The record that a message says is missing. */
function missingRecord(of: NonNullable<Follows['missing']>, actual: string): Held {
  if (of !== 'a datum') return { of, id: actual }
  const { collection, id } = parseValueRef(actual)
  return { of: collection, id }
}
