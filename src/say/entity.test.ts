import { expect, test } from 'vitest'
import { entitySchema } from '../model/entity.ts'
import { entityInProse, entityName } from './entity.ts'

const entities = new Map(
  [
    { id: 'railway', kind: 'company', name: 'Railway Company', inProse: 'the railway' },
    { id: 'board', kind: 'body', name: 'Bridge Board' },
    { id: 'jisr', kind: 'body', name: 'هيئة الجسور' },
  ].map((entity) => [entity.id, entitySchema.parse(entity)]),
)

test.each([
  ['railway', 'Railway Company', 'the railway'],
  ['board', 'Bridge Board', 'Bridge Board'],
  ['jisr', '\u2068هيئة الجسور\u2069', '\u2068هيئة الجسور\u2069'],
  ['nobody', 'nobody', 'nobody'],
])('%s is named in a table and in running text', (id, name, inProse) => {
  expect(entityName(id, entities)).toBe(name)
  expect(entityInProse(id, entities)).toBe(inProse)
})
