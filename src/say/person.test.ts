import { expect, test } from 'vitest'
import { sayPeople, sayPerson } from './person.ts'

test.each([
  [{ family: 'Ward', given: 'Ada' }, 'Ada Ward'],
  [{ family: 'Berg', given: 'Ada', 'non-dropping-particle': 'van den' }, 'Ada van den Berg'],
  [{ family: 'Brauw', given: 'Alan', 'dropping-particle': 'de' }, 'Alan de Brauw'],
  [{ family: 'Alembert', given: 'Jean', 'non-dropping-particle': "d'" }, "Jean d'Alembert"],
  [
    { family: 'Fontaine', given: 'Jean', 'dropping-particle': 'de', 'non-dropping-particle': 'La' },
    'Jean de La Fontaine',
  ],
  [{ family: 'Ward', given: 'Ada', suffix: 'Jr.' }, 'Ada Ward Jr.'],
  [{ family: 'Ward', given: 'Ada', suffix: 'Jr.', 'comma-suffix': true }, 'Ada Ward, Jr.'],
  [{ given: 'Sukarno' }, 'Sukarno'],
  [{ family: 'Ward' }, 'Ward'],
  [{ literal: 'Harbour Board' }, 'Harbour Board'],
  [{ family: '山田', given: '太郎' }, '山田太郎'],
  [{ family: '김', given: '민수' }, '김민수'],
  [{ family: 'Yamada', given: 'Tarō' }, 'Tarō Yamada'],
  [{ family: 'Nagy', given: 'Ilona', 'static-ordering': true }, 'Nagy Ilona'],
])('%j is %s', (name, said) => {
  expect(sayPerson(name)).toBe(said)
})

test('several are joined as prose joins them', () => {
  expect(sayPeople([{ given: 'A' }, { given: 'B' }, { given: 'C' }])).toBe('A, B and C')
  expect(sayPeople([])).toBeUndefined()
})
