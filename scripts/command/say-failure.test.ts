import { expect, test } from 'vitest'
import { Slip } from '../../src/model/slip.ts'
import { SiteUnmade, type Unmade } from '../../src/output/unmade.ts'
import { sayFailure } from './say-failure.ts'

const places = new Map<unknown, string>()
const placeOf = (error: unknown) => places.get(error)
const ways = { placeOf, showsStack: false }

/** An error that was thrown at a place. */
function thrownAt(place: string, message: string): Error {
  const error = new Error(message)
  places.set(error, place)
  return error
}

const unmade = (address: string, error: unknown): Unmade => ({
  address,
  route: 'src/pages/a.astro',
  error,
})

test('a cause is said once, with its place and the pages that it keeps from being made', () => {
  const pages = ['/a/', '/b/', '/c/', '/d/', '/e/'].map((address) =>
    unmade(address, thrownAt('src/list.ts:4:9', 'no words\nand more')),
  )
  const other = unmade('/f.txt', new Error('no place'))
  expect(sayFailure(new SiteUnmade([...pages, other]), ways)).toBe(`src/list.ts:4:9  error
  no words
  and more
  This keeps \`/a/\`, \`/b/\`, \`/c/\` and 2 more from being made.
src/pages/a.astro  error
  no place
  This keeps \`/f.txt\` from being made.
Run it again with SHOW_STACK=1 to see more.`)
})

test('of many causes five are said, and how many more there are', () => {
  const pages = [1, 2, 3, 4, 5, 6, 7].map((at) => unmade(`/${at}/`, new Error(`cause ${at}`)))
  const said = sayFailure(new SiteUnmade(pages), ways)
  expect(said.match(/cause \d/g)).toHaveLength(5)
  expect(said).toContain('\nAnd 2 more causes like these.\n')
})

test('a full disk is no line of the program, and no matter of a page', () => {
  const full = Object.assign(thrownAt('src/writer.ts:1:1', 'ENOSPC: no space'), {
    code: 'ENOSPC',
    syscall: 'write',
  })
  const said = sayFailure(new SiteUnmade([unmade('/a/', full), unmade('/b/', full)]), ways)
  expect(said).toBe('The disk is full. (ENOSPC: no space)')
})

test('what is thrown outside of pages stands at its place, and a slip as it is', () => {
  expect(sayFailure(thrownAt('src/a.ts:1:2', 'no paths'), ways)).toBe(
    'src/a.ts:1:2  error\n  no paths\nRun it again with SHOW_STACK=1 to see more.',
  )
  const slip = new Slip('There is no such folder.')
  places.set(slip, 'src/a.ts:1:2')
  expect(sayFailure(slip, ways)).toBe('There is no such folder.')
})

test('whoever asks for it is shown the way that an error came', () => {
  const error = thrownAt('src/a.ts:1:2', 'no paths')
  error.stack = 'Error: no paths\n    at b (src/a.ts:1:2)\n    at src/c.ts:3:4'
  expect(sayFailure(error, { placeOf, showsStack: true })).toBe(`src/a.ts:1:2  error
  no paths
      at b (src/a.ts:1:2)
      at src/c.ts:3:4`)
})
