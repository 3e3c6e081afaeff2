import { setTimeout as pause } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { forgetAll, remembering, WeakMemory } from './memory.ts'

test('a text is read once, and another text is another', () => {
  const read: string[] = []
  const length = remembering((text) => {
    read.push(text)
    return text.length
  })
  expect(['a', 'bb', 'a', 'bb', 'ccc'].map(length)).toEqual([1, 2, 1, 2, 3])
  expect(read).toEqual(['a', 'bb', 'ccc'])
})

test('nothing is remembered of a text but what it was made to be, undefined too', () => {
  let read = 0
  const first = remembering((text) => {
    read += 1
    return text.at(0)
  })
  expect([first(''), first('')]).toEqual([undefined, undefined])
  expect(read).toBe(1)
})

test('what was not asked for in a long while is forgotten, and read again as it was', () => {
  const read: string[] = []
  const same = remembering((text) => {
    read.push(text)
    return text
  })
  same('early')
  for (let i = 0; i < 3 * 8192; i++) same(String(i))
  expect(same('early')).toBe('early')
  expect(read.filter((text) => text === 'early')).toEqual(['early', 'early'])
})

test('what all memories let go of is read again as it was', () => {
  const read: string[] = []
  const same = remembering((text) => {
    read.push(text)
    return text
  })
  same('a')
  forgetAll()
  expect([same('a'), same('a')]).toEqual(['a', 'a'])
  expect(read).toEqual(['a', 'a'])
})

test('what is remembered of a thing is let go of with all else', () => {
  const memory = new WeakMemory<object, string>()
  const thing = {}
  memory.set(thing, 'made')
  expect(memory.get(thing)).toBe('made')
  forgetAll()
  expect(memory.get(thing)).toBeUndefined()
  memory.set(thing, 'made again')
  expect(memory.get(thing)).toBe('made again')
})

describe('in a process that saves all day', () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void

  /** True where what was made is let go of soon after nobody can ask it any more. */
  async function isLetGo(make: () => object): Promise<boolean> {
    const held = new WeakRef(make())
    await pause(0) // what a job was given is held until it ends
    collect()
    return held.deref() === undefined
  }

  test('a memory goes with whoever asked it', async () => {
    expect(
      await isLetGo(() => {
        const memory = new WeakMemory<object, string>()
        memory.set({}, 'made')
        return memory
      }),
    ).toBe(true)
  })

  test('what was made of long texts does not pile up', async () => {
    const lengthOf = remembering((text) => ({ length: text.length }))
    const long = 'x'.repeat(100_000)
    const isFirstGone = isLetGo(() => lengthOf(`first ${long}`))
    for (let i = 0; i < 12; i++) lengthOf(`${i} ${long}`)
    expect(await isFirstGone).toBe(true)
  })
})
