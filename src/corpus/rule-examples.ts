import { ruleIds, type RuleId } from '../model/message.ts'
import { fixtureNames, readFixture, type Fixture } from './fixture.ts'

/** The rule a fixture is named after: the longest id its name begins with; undefined for the healthy site. */
export function ruleOfFixture(name: string): RuleId | undefined {
  return ruleIds
    .filter((id) => name === id || name.startsWith(`${id}-`))
    .toSorted((a, b) => b.length - a.length)[0]
}

let byRule: ReadonlyMap<RuleId | undefined, readonly string[]> | undefined

/**
 * The fixtures that break a rule, the plainest first: what the rule's page shows as example and exact output.
 * Read from the folder the tests read, so that the page shows what the tests hold.
 */
export function examplesOf(rule: RuleId): readonly Fixture[] {
  byRule ??= Map.groupBy(fixtureNames(), ruleOfFixture)
  return (byRule.get(rule) ?? []).map(readFixture)
}
