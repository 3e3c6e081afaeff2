import { expect, test } from 'vitest'
import { basisOf, originsOf } from './origins.ts'
import { sourceSchema } from './source.ts'

/** Sources by id, each with the ids of those it repeats. */
const sourcesOf = (edges: Readonly<Record<string, readonly string[]>>) =>
  new Map(
    Object.entries(edges).map(([id, repeated]) => [
      id,
      sourceSchema.parse({
        id,
        type: 'report',
        title: id,
        custom: {
          kind: 'press',
          access: { level: 'full' },
          derivedFrom: repeated.map((source) => ({ source })),
        },
      }),
    ]),
  )

test('a source that repeats no other is its own origin', () => {
  expect(originsOf(['log'], sourcesOf({ log: [] }))).toEqual(['log'])
})

test('three reports that copy one list are one origin', () => {
  const sources = sourcesOf({ log: [], wire: ['log'], paper: ['wire'], radio: ['wire', 'log'] })
  expect(originsOf(['wire', 'paper', 'radio'], sources)).toEqual(['log'])
})

test('a source that draws on two origins brings both', () => {
  const sources = sourcesOf({ log: [], review: [], book: ['log', 'review'] })
  expect(originsOf(['book'], sources)).toEqual(['log', 'review'])
})

test('sources that only repeat each other count as one, whichever is asked', () => {
  const sources = sourcesOf({ b: ['c'], c: ['a'], a: ['b'] })
  expect(originsOf(['b', 'c'], sources)).toEqual(['a'])
})

test('a circle with a way out has the origin outside it', () => {
  expect(originsOf(['a'], sourcesOf({ a: ['b'], b: ['a', 'log'], log: [] }))).toEqual(['log'])
})

test('a chain that leads to a source nobody lists ends before it', () => {
  expect(originsOf(['paper'], sourcesOf({ paper: ['lost'] }))).toEqual(['paper'])
})

test('an edge limited to some data is followed for those data alone', () => {
  const sources = sourcesOf({ log: [], notice: [] })
  const notice = sources.get('notice')
  if (!notice) throw new Error('no notice')
  const about = ['estimates/output']
  sources.set('notice', {
    ...notice,
    custom: { ...notice.custom, derivedFrom: [{ source: 'log', inferred: false, about }] },
  })
  expect(originsOf(['notice'], sources, ['estimates/output'])).toEqual(['log'])
  expect(originsOf(['notice'], sources, ['events/opening'])).toEqual(['notice'])
  expect(originsOf(['notice'], sources)).toEqual(['log'])
})

test('context bears on no claim, so it adds neither a source nor an origin', () => {
  const sources = sourcesOf({ a: [], b: [], c: [] })
  const evidence = [
    { source: 'a', relation: 'supports' },
    { source: 'b', relation: 'contradicts' },
    { source: 'c', relation: 'context' },
    { source: 'a', relation: 'supports' },
  ] as const
  expect(basisOf({ evidence: [...evidence], values: [] }, sources)).toEqual({
    sources: ['a', 'b'],
    origins: ['a', 'b'],
  })
})
