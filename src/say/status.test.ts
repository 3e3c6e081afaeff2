import { expect, test } from 'vitest'
import { statuses } from '../model/status.ts'
import { countByStatus, statusWord, sayMeaning } from './status.ts'

test('a status inside a sentence has no capital', () => {
  expect(statuses.map(statusWord)).toEqual([
    'fact',
    'attributed',
    'estimate',
    'disputed',
    'speculation',
    'error',
  ])
})

test('things are counted by status, firmest first, and none is zero', () => {
  const counts = countByStatus([{ status: 'error' }, { status: 'fact' }, { status: 'error' }])
  expect([...counts]).toEqual([
    ['fact', 1],
    ['attributed', 0],
    ['estimate', 0],
    ['disputed', 0],
    ['speculation', 0],
    ['error', 2],
  ])
})

test('a status says what it means where there is no key', () => {
  expect(sayMeaning('disputed')).toBe('Disputed. Credible parties conflict.')
})
