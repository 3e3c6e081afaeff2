import { expect, test } from 'vitest'
import { sourceSchema, type Source } from './source.ts'
import { staleUnder } from './stale.ts'

const source = (
  id: string,
  from: readonly string[] = [],
  custom: object = {},
): [string, Source] => [
  id,
  sourceSchema.parse({
    id,
    type: 'report',
    title: id,
    custom: {
      kind: 'press',
      access: { level: 'full' },
      derivedFrom: from.map((each) => ({ source: each })),
      ...custom,
    },
  }),
]
const retracted = { retracted: { on: '1955', why: 'The gauge was broken.' } }

test('a source is stale through what it repeats, however far', () => {
  const sources = new Map([
    source('post', ['wire']),
    source('wire', ['log']),
    source('log', [], retracted),
  ])
  expect(staleUnder('post', sources)).toMatchObject({ source: { id: 'log' }, isOwn: false })
  expect(staleUnder('log', sources)).toMatchObject({ source: { id: 'log' }, isOwn: true })
})

test('a source that repeats nothing stale is current, in a circle too', () => {
  const sources = new Map([source('post', ['wire']), source('wire', ['post'])])
  expect(staleUnder('post', sources)).toBeUndefined()
  expect(staleUnder('nobody', sources)).toBeUndefined()
})
