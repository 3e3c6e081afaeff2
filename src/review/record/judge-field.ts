import { splitNumber, type Field, type FieldValue } from './fields.ts'
import { saySame } from '../same/judge-texts.ts'

/** How a field's value stands to the one that was reviewed; `harmless` is proven to say the same. */
export type FieldVerdict = 'unchanged' | 'harmless' | 'meaning'

type List = readonly unknown[]

/** Holds a field against the value that was reviewed. */
export function judgeField({ value, kind }: Field, reviewed: FieldValue): FieldVerdict {
  const [now, before] = [listOf(value), listOf(reviewed)]
  if (isSame(now, before)) return 'unchanged'
  switch (kind) {
    case 'value':
      return 'meaning'
    case 'words':
      return inOrder(now, before, saysSame) ? 'harmless' : 'meaning'
    case 'value-set':
      return inAnyOrder(now, before, Object.is) ? 'unchanged' : 'meaning'
    case 'word-set':
      if (inAnyOrder(now, before, Object.is)) return 'unchanged'
      return inAnyOrder(now, before, saysSame) ? 'harmless' : 'meaning'
    case 'numbers':
      return judgeNumbers(now.map(String), before.map(String))
    case 'order':
      // Entries that came or went are told themselves.
      return isSame(
        now.filter((name) => before.includes(name)),
        before.filter((name) => now.includes(name)),
      )
        ? 'unchanged'
        : 'meaning'
    default:
      return kind satisfies never
  }
}

/** Numbers that are written otherwise, and are bound to the same data, say the same. */
function judgeNumbers(now: readonly string[], before: readonly string[]): FieldVerdict {
  if (inAnyOrder(now, before, Object.is)) return 'unchanged'
  const [isAs, wasAs] = [now.map(splitNumber), before.map(splitNumber)]
  const same = (part: 'words' | 'ref') =>
    inAnyOrder(
      isAs.map((each) => each[part]),
      wasAs.map((each) => each[part]),
      Object.is,
    )
  return same('ref') && !same('words') ? 'harmless' : 'meaning'
}

type Test = (now: unknown, before: unknown) => boolean

const inOrder = (now: List, before: List, test: Test): boolean =>
  now.length === before.length && now.every((each, i) => test(each, before[i]))

function inAnyOrder(now: List, before: List, test: Test): boolean {
  const left = [...before]
  const isAll = now.every((each) => {
    const i = left.findIndex((other) => test(each, other))
    if (i >= 0) left.splice(i, 1)
    return i >= 0
  })
  return isAll && left.length === 0
}

const saysSame: Test = (now, before) =>
  typeof now === 'string' && typeof before === 'string' && saySame(before, now)

const listOf = (value: FieldValue): List => [value].flat()

const isSame = (a: List, b: List): boolean => inOrder(a, b, Object.is)
