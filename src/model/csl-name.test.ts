import { describe, expect, test } from 'vitest'
import { familyOf, readNames } from './csl-name.ts'

const read = (...names: unknown[]) => readNames(names).value

describe('readNames', () => {
  test('empty parts, as Mendeley writes them, and empty names are left out', () => {
    expect(
      read(
        { family: 'Ward', given: 'Ada', 'dropping-particle': '', 'parse-names': false, suffix: '' },
        { family: '', given: '' },
      ),
    ).toEqual([{ family: 'Ward', given: 'Ada' }])
    expect(read({ family: '' })).toBeUndefined()
  })

  test('a suffix behind the given name is a suffix', () => {
    expect(read({ family: 'Ward', given: 'Ada, Jr.' })).toEqual([
      { family: 'Ward', given: 'Ada', suffix: 'Jr.' },
    ])
    expect(read({ family: 'Ward', given: 'Ada,! Jr.' })?.[0]).toMatchObject({
      'comma-suffix': true,
    })
  })

  test('one name without a list, and names as texts, are names', () => {
    expect(readNames({ literal: 'Harbour Board' }).value).toEqual([{ literal: 'Harbour Board' }])
    expect(read('Ward, Ada', 'Harbour Board')).toEqual([
      { family: 'Ward', given: 'Ada' },
      { literal: 'Harbour Board' },
    ])
  })

  test('markup and quotation marks of processors are no part of a name', () => {
    expect(read({ literal: 'Smith &amp; <i>Co</i>' }, { family: '"van den Berg"' })).toEqual([
      { literal: 'Smith & Co' },
      { family: 'van den Berg' },
    ])
  })

  test('what is no name is refused with its place', () => {
    expect(readNames([{ family: 'Ward' }, 12]).fault?.path).toEqual([1])
  })
})

test.each([
  [{ family: 'Berg', given: 'Ada', 'non-dropping-particle': 'van den' }, 'van den Berg'],
  [{ family: 'Brauw', given: 'Alan', 'dropping-particle': 'de' }, 'Brauw'],
  [{ family: 'Alembert', 'non-dropping-particle': 'd’' }, 'd’Alembert'],
  [{ given: 'Sukarno' }, 'Sukarno'],
  [{ literal: 'Harbour Board' }, 'Harbour Board'],
])('%j alone is %s', (name, alone) => {
  expect(familyOf(name)).toBe(alone)
})
