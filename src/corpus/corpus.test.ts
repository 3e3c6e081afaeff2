import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ruleIds, sayMessage } from '../model/message.ts'
import { fixtureNames, loadFixture } from './fixture.ts'
import { ruleOfFixture } from './rule-examples.ts'

const names = fixtureNames()
const loaded = new Map(names.map((name) => [name, loadFixture(name)]))
const messagesOf = (name: string) => loaded.get(name)?.messages ?? []
const failing = names.filter((name) => name !== 'clean')

test('the healthy site has no fault', () => {
  const { corpus, messages } = loadFixture('clean')
  expect(messages.map(sayMessage)).toEqual([])
  expect(corpus?.claims.size).toBe(3)
  expect([...(corpus?.articles.keys() ?? [])]).toEqual([
    'the-first-evening',
    'the-lamps',
    'the-storms',
  ])
})

describe('each fixture has the messages written beside it', () => {
  test.each(failing)('%s', async (name) => {
    const said = messagesOf(name)
      .map((message) => `${sayMessage(message)}\n`)
      .join('')
    await expect(said).toMatchFileSnapshot(join('fixtures', name, 'messages.txt'))
  })
})

describe('each fixture breaks the rule it is named after, and no other', () => {
  test.each(failing)('%s', (name) => {
    const rules = new Set(messagesOf(name).map(({ rule }) => rule))
    expect([...rules]).toEqual([ruleOfFixture(name)])
  })
})

test('every rule has a fixture that breaks it', () => {
  const broken = new Set(failing.map(ruleOfFixture))
  expect(ruleIds.filter((id) => !broken.has(id))).toEqual([])
})

test('messages name the content folder that was given', () => {
  const elsewhere = 'some/where else'
  const said = names.flatMap((name) => loadFixture(name, elsewhere).messages.map(sayMessage))
  const before = names.flatMap((name) => messagesOf(name).map(sayMessage))
  expect(said).toEqual(before.map((message) => message.replaceAll('content/', `${elsewhere}/`)))
  expect(before.filter((message) => message.split('content/').length > 2).length).toBeGreaterThan(5)
})
