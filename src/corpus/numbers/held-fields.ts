import { isShownAt } from '../../review/record/fields.ts'
import type { VisibleText } from '../judge/visible-texts.ts'
import { isFieldsOnly } from './note-fields.ts'

/** The names of things: what they are called is nobody's number. Numbers in names are held against these. */
const names: ReadonlySet<string> = new Set([
  'name',
  'inProse',
  'aliases',
  'term',
  'authority',
  'tag',
  'authors',
])

/** Where in a document something stands. */
const locators: ReadonlySet<string> = new Set(['locator', 'row'])

/** What was once said or decided, which the record says otherwise by now: every change in it is told by its review. */
const past: ReadonlySet<string> = new Set(['history', 'corrections'])

/** What a datum is counted in, and the words that a site declares for it: `deaths per 100,000`. */
const units: ReadonlySet<string> = new Set(['unit', 'units'])

/** True for a text whose numbers are held against data: all that readers are shown, but for names, places and the past. */
export function isHeldAt({ collection, path, text }: VisibleText): boolean {
  const keys = path.filter((step) => typeof step === 'string')
  if (keys.some((key) => [names, locators, past, units].some((set) => set.has(key)))) return false
  if (collection === 'sources' && path[0] === 'note' && isFieldsOnly(text)) return false
  return collection === 'articles'
    ? path.length === 1 && (path[0] === 'title' || path[0] === 'dek')
    : isShownAt(collection, path)
}
