import { diffWords, sayDiff } from '../../anchor/word-diff.ts'
import { listed, quoted } from '../../say/quoted.ts'
import type { Change } from './changes.ts'
import { reboundIn, sayBinding } from '../same/rebound.ts'
import { splitNumber, textOf, type FieldValue } from './fields.ts'

/** What a change was and is: words as a diff, `taken [-about-] {+up to+} 5`; values as ``was `low`, is `high` ``. */
export function sayChange(change: Change, { colour = false } = {}): string {
  if (textOf(change.name) !== undefined) return sayNumbers(change)
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

function sayNumbers(change: Change): string {
  const numbers = (value: FieldValue) => [value].flat().map((each) => splitNumber(String(each)))
  const was = change.state === 'added' ? [] : numbers(change.was)
  const is = change.state === 'removed' ? [] : numbers(change.is)
  return reboundIn(was, is).map(sayBinding).join(' ')
}

const sayValue = (value: FieldValue): string =>
  Array.isArray(value) ? listed(value.map(String), 'and') : quoted(value)
