import { diffWords, sayDiff } from '../../anchor/word-diff.ts'
import { listed, quoted } from '../../say/quoted.ts'
import type { Change } from './changes.ts'
import type { FieldValue } from './fields.ts'

/** What a change was and is: words as a diff, `taken [-about-] {+up to+} 5`; values as ``was `low`, is `high` ``. */
export function sayChange(change: Change, { colour = false } = {}): string {
  switch (change.state) {
    case 'added':
      return `it is ${sayValue(change.is)}`
    case 'removed':
      return `it was ${sayValue(change.was)}`
    case 'changed': {
      const { was, is, kind } = change
      const isText = typeof was === 'string' && typeof is === 'string' && kind === 'words'
      return isText
        ? sayDiff(diffWords(was, is), { colour })
        : `it was ${sayValue(was)} and is ${sayValue(is)}`
    }
    default:
      return change satisfies never
  }
}

const sayValue = (value: FieldValue): string =>
  Array.isArray(value) ? listed(value.map(String), 'and') : quoted(value)
