import { sayMessage, type Message, type Place, type RuleId } from '../model/message.ts'

/**
 * What could not be read: `claims/a` for a record at fault, `sources/*` for a whole file of them,
 * `annotations/a` for the sign-offs of an article.
 */
type Unread = {
  readonly broken: ReadonlySet<string>
  /** False where an article could not be read. */
  readonly isWhole: boolean
}

/** Of each existence rule, the collection its `actual` leads into; that of `datum-exists` says so itself. */
const collections: Readonly<Partial<Record<RuleId, string>>> = {
  'claim-exists': 'claims/',
  'source-exists': 'sources/',
  'figure-exists': 'figures/',
  'term-exists': 'terms/',
  'entity-exists': 'entities/',
  'datum-exists': '',
}

const followsFromSignOffs: ReadonlySet<RuleId> = new Set([
  'wording-is-signed-off',
  'number-is-bound',
  'anchor-is-found',
])

/**
 * Messages without what only follows from another of them, so that each mistake is told once: a record that
 * seems missing and is there but malformed; what seems unused while something could not be read, or while
 * a misspelt name of its kind stands somewhere.
 */
export function firstCauses(messages: readonly Message[], unread: Unread): readonly Message[] {
  const once = [...new Map(messages.map((message) => [sayMessage(message), message])).values()]
  const misspelt = new Set(once.map(({ rule }) => rule).filter((rule) => rule in collections))
  const unmarked = new Set(
    once.flatMap(({ rule, place }) => (rule === 'claim-exists' ? [lineOf(place)] : [])),
  )
  const isRead = unread.isWhole && unread.broken.size === 0
  const unsigned = [...unread.broken].filter((ref) => ref.startsWith('annotations/'))
  const isUnsigned = ({ file }: Place) =>
    unsigned.some((ref) => file.includes(ref.replace(/^annotations/, 'articles').concat('/')))
  const isListLost = [...unread.broken].some((ref) => ref.endsWith('/*'))
  return once.filter(({ rule, severity, place, actual }) => {
    // Sign-offs that cannot be read say neither which words were reviewed nor which are marked from outside.
    if (followsFromSignOffs.has(rule) && isUnsigned(place)) return false
    // A warning about a sign-off says that its mark is gone; so it is while its claim is unknown.
    if (rule === 'wording-is-signed-off' && severity === 'warning') {
      return isRead && !misspelt.has('claim-exists')
    }
    if (rule.endsWith('-is-used')) {
      // `claim-is-used` follows from `claim-exists`.
      const exists = [...misspelt].some((id) => id.split('-')[0] === rule.split('-')[0])
      return isRead && !exists
    }
    // A whole file that cannot be read binds nothing and gives figures nothing to draw.
    if (isListLost && (rule === 'number-is-bound' || rule === 'figure-compares-like')) return false
    // Words whose claim is not known stand outside every claim.
    if (rule === 'number-is-bound' && unmarked.has(lineOf(place))) return false
    const prefix = collections[rule]
    return prefix === undefined || actual === undefined || !isBroken(prefix + actual, unread.broken)
  })
}

const lineOf = ({ file, line }: Place): string => `${file}:${line}`

function isBroken(ref: string, broken: ReadonlySet<string>): boolean {
  const [path = ''] = ref.split('#')
  return broken.has(path) || broken.has(`${path.split('/')[0] ?? ''}/*`)
}
