import { ruleIds, type RuleId } from '../model/message.ts'
import { fixtureNames, readFixture, type Fixture } from './fixture.ts'

/** The rule a fixture is named after: the longest id its name begins with; undefined for the healthy site. */
export function ruleOfFixture(name: string): RuleId | undefined {
  return ruleIds
    .filter((id) => name === id || name.startsWith(`${id}-`))
    .toSorted((a, b) => b.length - a.length)[0]
}

/**
 * The fixtures that break a rule, the plainest first: what the rule's page shows as example and exact output.
 * Read from the folder the tests read, so that the page shows what the tests hold.
 */
export function examplesOf(rule: RuleId): readonly Fixture[] {
  return fixtureNames()
    .filter((name) => ruleOfFixture(name) === rule)
    .map(readFixture)
}
