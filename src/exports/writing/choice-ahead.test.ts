import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { admit, sayAhead } from './choice-ahead.ts'

const script = sayAhead({ asked: ['read', 'marks'], remembered: { marks: 'full' } })

/** What a page says of itself where it is opened at an address, in a browser that remembers something or may not. */
function saidAt(search: string, localStorage?: Readonly<Record<string, string>>): string[] {
  const dataset = {}
  const storage = localStorage ? { localStorage } : {}
  const page = { location: { search }, document: { documentElement: { dataset } }, ...storage }
  runInNewContext(script, page)
  return Object.keys(dataset)
}

test('a page whose address or browser has a choice awaits it', () => {
  expect(saidAt('?read=facts', {})).toEqual(['choosing'])
  expect(saidAt('?a=b&marks=off')).toEqual(['choosing'])
  expect(saidAt('', { marks: 'off' })).toEqual(['choosing'])
})

test('any other page is drawn at once, and where storage is switched off too', () => {
  expect(saidAt('', {})).toEqual([])
  expect(saidAt('', { marks: 'full' })).toEqual([])
  expect(saidAt('?read=', {})).toEqual([])
  expect(saidAt('?unread=1&already=read=facts', {})).toEqual([])
  expect(saidAt('')).toEqual([])
})

test('a script is let in by the hash of its text', () => {
  // As a browser says of `alert(1)`.
  expect(admit('alert(1)')).toBe("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='")
})
