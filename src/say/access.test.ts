import { expect, test } from 'vitest'
import { accessLevels, sourceSchema } from '../model/source.ts'
import { sayAccess } from './access.ts'

test('how a source was read is said in one way each', () => {
  const said = accessLevels.map((level) =>
    sayAccess(
      sourceSchema.parse({
        id: 'a-source',
        type: 'report',
        title: 'A source',
        custom: { kind: 'press', access: { level } },
      }),
    ),
  )
  expect(said).toEqual([
    'read in full',
    'read in part',
    'read in somebody’s transcription',
    'known only as others report it',
  ])
})
