import { expect, test } from 'vitest'
import { loadCorpus } from '../../corpus/load.ts'
import { watch } from '../../model/once-for-reads.ts'
import { drawFigure } from '../draw.ts'

const { corpus } = loadCorpus({
  contentDir: 'src/corpus/fixtures/clean',
  now: new Date('2026-11-24T12:00:00Z'),
  base: '/',
})

test('a figure rests on how claims stand, and on no claim as a whole', () => {
  if (!corpus) throw new Error('the fixture has a site')
  const asked = new Set<string>()
  const stood = new Set<string>()
  const records = watch(corpus, {
    noteWhole: (name) => asked.add(name),
    noteRecord: (name) => asked.add(name),
    noteEntry: ({ name }) => stood.add(name),
  })
  for (const figure of corpus.figures.values()) drawFigure(figure, records)
  expect(asked).toContain('estimates')
  expect(asked).not.toContain('claims')
  expect(stood).toContain('status of a claim')
})
