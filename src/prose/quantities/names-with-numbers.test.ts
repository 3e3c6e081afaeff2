import { expect, test } from 'vitest'
import { namePatterns, namesWithNumbers } from './names-with-numbers.ts'
import { findQuantities } from './quantities.ts'

test.each(namePatterns.map(({ example, because }) => ({ example, because })))(
  '$example is no quantity. $because',
  ({ example }) => {
    expect(findQuantities(`They wrote of ${example} there.`)).toEqual([])
  },
)

test.each([
  'E.O. 13722 and P.L. 114-122',
  'S/2019/691, A/RES/70/1',
  'sections 209–210 and section 2(a)(v)',
  'annex 21, row 12 and page 29',
  'APT-C-26, APT38 and F-35',
  'Unit 180, Group 77, Office 91',
  'resolutions 1718 and 2397',
  '81 FR 14941, 50 U.S.C. 1701',
  'Pipeworks 2.0 and Pipeworks 2.0.1',
])('%s holds no quantity', (text) => {
  expect(findQuantities(text)).toEqual([])
})

test('a name the caller knows is left alone', () => {
  const text = 'The 42 Gang struck.'
  expect(findQuantities(text)).toHaveLength(1)
  expect(findQuantities(text, { names: ['42 Gang'] })).toEqual([])
})

test('a part of a document with a scale or unit after its number is a quantity', () => {
  expect(namesWithNumbers('In that part 30 million lamps')).toEqual([])
})
