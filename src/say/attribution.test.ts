import { expect, test } from 'vitest'
import { entitySchema } from '../model/entity.ts'
import { listAttributedBy, sayAttributedBy } from './attribution.ts'

const entities = new Map(
  [
    { id: 'mill', name: 'The Mill Company', inProse: 'the mill', kind: 'company' },
    { id: 'bank', name: 'Bank of the Harbour', inProse: 'the bank', kind: 'company' },
    { id: 'clerk', name: 'A. Clerk', kind: 'person' },
  ].map((entity) => [entity.id, entitySchema.parse(entity)]),
)

test.each([
  [[], '', ''],
  [[{ by: 'mill', as: 'says' }], 'attributed by the mill', 'The Mill Company'],
  [
    [
      { by: 'bank', as: 'suspects' },
      { by: 'mill', as: 'says' },
      { by: 'clerk', as: 'says' },
    ],
    'attributed by the mill and A. Clerk; suspected by the bank',
    'Bank of the Harbour (a suspicion), The Mill Company and A. Clerk',
  ],
  [
    [
      { by: 'bank', as: 'implies' },
      { by: 'clerk', as: 'inferred' },
    ],
    'implied by the bank; inferred from what is said by A. Clerk',
    'Bank of the Harbour (implied) and A. Clerk (inferred)',
  ],
  [
    [
      { by: 'bank', as: 'suspects' },
      { by: 'bank', as: 'says' },
    ],
    'attributed by the bank',
    'Bank of the Harbour',
  ],
] as const)('%j is said with its manner', (said, line, cell) => {
  expect(sayAttributedBy(said, entities)).toBe(line)
  expect(listAttributedBy(said, entities)).toBe(cell)
})
