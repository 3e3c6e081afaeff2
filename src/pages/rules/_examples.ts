import { fixtureNames, readFixture, type Fixture } from '../../corpus/fixture.ts'
import { ruleIds, type RuleId } from '../../model/message.ts'

/** The fixtures that break a rule: `claim-exists` and `claim-exists-in-data`, the plain one first. */
export function examplesOf(rule: RuleId): readonly Fixture[] {
  return fixtureNames()
    .filter((name) => ruleOf(name) === rule)
    .map(readFixture)
}

/** The rule a fixture is named after: the longest rule id that its name begins with. */
function ruleOf(name: string): RuleId | undefined {
  return ruleIds
    .filter((rule) => name === rule || name.startsWith(`${rule}-`))
    .toSorted((a, b) => b.length - a.length)[0]
}
