import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { statuses } from '../model/status.ts'

const sheet = (name: string) =>
  readFileSync(new URL(`./${name}.css`, import.meta.url), 'utf8').replace(/\s+/g, ' ')

/** What each sheet that speaks of statuses owes every one of them. */
const owed: Readonly<Record<string, (status: string) => readonly string[]>> = {
  tokens: (status) => [`--${status}: `, `--${status}-tint: `],
  claims: (status) => [
    `[data-status='${status}'] { --s: var(--${status}); --t: var(--${status}-tint); }`,
    // The firmest text is the quietest: it takes no line.
    ...(status === statuses[0] ? [] : [`.claim[data-status='${status}'] { text-decoration`]),
  ],
  figures: (status) => [`--${status}: CanvasText;`],
  ledger: (status) => [`#show-${status}:checked`, `.claim-row:not([data-status='${status}'])`],
}

test.each(Object.entries(owed))('%s.css has its rules for every status', (name, rulesOf) => {
  const css = sheet(name)
  const missing = statuses.flatMap(rulesOf).filter((rule) => !css.includes(rule))
  expect(missing).toEqual([])
})

test('held.css holds back every status that is weaker than an estimate, and no other', () => {
  const list = /:is\( ?((?:\[data-(?:weakest|status)='\w+'\],? ?)+)\)/g
  const lists = [...sheet('held').matchAll(list)].map(([, names = '']) =>
    [...names.matchAll(/='(\w+)'/g)].map(([, name]) => name),
  )
  const weaker = statuses.slice(statuses.indexOf('estimate') + 1)
  expect(lists.length).toBeGreaterThan(2)
  for (const names of lists) expect(names).toEqual(weaker)
})
