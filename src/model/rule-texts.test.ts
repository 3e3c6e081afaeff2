import { expect, test } from 'vitest'
import { ruleIds } from './message.ts'
import { ruleGroups } from './rule-groups.ts'
import { ruleTexts } from './rule-texts.ts'

test('every rule stands in one group', () => {
  expect(ruleGroups.flatMap(({ rules }) => rules).toSorted()).toEqual([...ruleIds].toSorted())
})

test('every text of a rule is whole sentences', () => {
  for (const { cause, why, mend } of Object.values(ruleTexts)) {
    for (const text of [cause, why, mend]) expect(text).toMatch(/^[A-ZÀ-Þ].*[.…]$/)
  }
})
