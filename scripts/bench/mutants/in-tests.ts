import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect } from 'vitest'

// Stands before each test file: says which mutant is on, and writes down which ones the file's tests came by.

/** Where the runner and the tests leave word for each other. */
const folder = '.cache/mutants'

type Active = { readonly id: number; readonly most: number }
const { id, most } = JSON.parse(readFileSync(join(folder, 'active.json'), 'utf8')) as Active // the runner's own
const passes = new Map<number, number>()

/** True where the mutant is the one that is on. One that is passed without end would hang the test. */
function isOn(mutant: number): boolean {
  const count = (passes.get(mutant) ?? 0) + 1
  passes.set(mutant, count)
  if (mutant === id && count > most) throw new Error('a mutant that never ends')
  return mutant === id
}
Object.assign(globalThis, { __mutant: isOn })

afterAll(() => {
  if (id !== -1) return
  const { testPath = '' } = expect.getState()
  mkdirSync(join(folder, 'passed'), { recursive: true })
  const name = testPath.replace(/[\\/:]/g, '_')
  writeFileSync(
    join(folder, 'passed', `${name}.json`),
    JSON.stringify({ testPath, passes: [...passes] }),
  )
})
