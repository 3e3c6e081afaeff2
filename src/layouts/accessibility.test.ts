import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { german } from '../say/german.ts'
import { axeChoices, axeViews, checks, criticals, untested } from './accessibility.ts'

// The page about accessibility is made of this list: what it says is tested must be.

const named = [...checks, ...criticals].flatMap(({ by }) => by)

test('every test that the page speaks of is there under its title', () => {
  const missing = named.filter(
    ({ file, title }) =>
      !existsSync(file) ||
      !readFileSync(file, 'utf8').replaceAll(/\s+/g, ' ').includes(`'${title}'`),
  )
  expect(named.length).toBeGreaterThan(20)
  expect(missing).toEqual([])
})

test('what is tested has a test, and so has whatever is said to be met', () => {
  expect(checks.filter(({ by }) => by.length === 0)).toEqual([])
  expect(criticals.filter(({ outcome, by }) => outcome === 'met' && by.length === 0)).toEqual([])
})

test('all that the page says is there in German', () => {
  const said = [
    ...checks.map(({ what }) => what),
    ...untested,
    ...criticals.flatMap(({ name, why }) => [name, why]),
  ]
  expect(said.filter((text) => !Object.hasOwn(german.texts, text))).toEqual([])
})

test('Chartability’s critical tests are all there, once each', () => {
  expect(new Set(criticals.map(({ name }) => name)).size).toBe(14)
  expect(criticals).toHaveLength(14)
})

test('no test of a file in three engines is claimed for three where it runs in one', () => {
  const drivesAll = (file: string) => readFileSync(file, 'utf8').includes('startEngine(')
  const wrong = checks.filter(
    ({ engines, by }) => engines.length > 1 && !by.every(({ file }) => drivesAll(file)),
  )
  expect(wrong).toEqual([])
})

test('any two of reading, marks, width and theme meet under axe', () => {
  // Without a choice every kind of page is seen at both widths in both themes.
  const seen = axeChoices.map(({ choice, view, scheme }) => [...choice.split('&'), view, scheme])
  const missing = seen.flat().flatMap((one) =>
    seen.flat().filter((other) => {
      const isOfOneKind = kindOf(one) === kindOf(other)
      return !isOfOneKind && !seen.some((row) => row.includes(one) && row.includes(other))
    }),
  )
  expect(seen.length).toBeGreaterThan(3)
  expect(missing).toEqual([])
})

const kindOf = (value: string): string =>
  ['read=', 'marks='].find((name) => value.startsWith(name)) ??
  (value in axeViews ? 'width' : 'theme')
