import { expect, test } from 'vitest'
import { statuses, type Status } from '../model/status.ts'
import { countByStatus, sayMeaning, sayStatuses, statusWord } from './status.ts'

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

test('the statuses of some things are said with a noun where they have one', () => {
  const of = (...all: Status[]) => sayStatuses(all.map((status) => ({ status })))
  expect(of('estimate', 'fact', 'estimate')).toBe('one fact and two estimates')
  expect(of('error', 'disputed', 'attributed')).toBe('one attributed, one disputed and one error')
  expect(of()).toBe('')
})

test('a status says what it means where there is no key', () => {
  expect(sayMeaning('disputed')).toBe('Disputed. Credible parties conflict.')
})
