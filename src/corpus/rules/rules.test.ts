import { expect, test } from 'vitest'
import { ruleIds } from '../../model/message.ts'
import { fixtureNames, loadFixture } from '../fixture.ts'
import { rules } from './index.ts'
import { ruleGroups } from '../../model/message.ts'

const all = Object.values(rules)

test('every rule stands in a group, and every group has one', () => {
  expect(all.map(({ id }) => id).toSorted()).toEqual([...ruleIds].toSorted())
  expect(new Set(all.map(({ group }) => group))).toEqual(new Set(ruleGroups))
})

test('every text of a rule is whole sentences', () => {
  for (const { cause, why, mend } of all) {
    for (const text of [cause, why, mend]) expect(text).toMatch(/^[A-ZÀ-Þ].*[.…]$/)
  }
})

test('a rule says that it warns where its faults are warnings, and stops the build where none says so', () => {
  const weights = new Map<string, Set<string>>()
  for (const name of fixtureNames()) {
    for (const { rule, severity } of loadFixture(name).messages) {
      weights.set(rule, (weights.get(rule) ?? new Set()).add(severity))
    }
  }
  expect(weights.size).toBe(all.length)
  for (const { id, severity, cause } of all) {
    const found = weights.get(id) ?? new Set()
    if (found.has('warning')) expect(cause, id).toMatch(/warning/)
    expect(found.has('error') ? 'error' : 'warning', id).toBe(severity)
  }
})
