import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { basisOf, originsOf, voicesOfNumber } from './origins.ts'
import { entitySchema } from './entity.ts'
import { sourceSchema } from './source.ts'

type Written = Readonly<
  Record<string, readonly string[] | { readonly from?: readonly string[]; readonly by: string }>
>

/** Sources by id, each with the ids of those it repeats and, where it matters, the body that issued it. */
const recordsOf = (written: Written, partOf: Readonly<Record<string, string>> = {}) => ({
  sources: new Map(
    Object.entries(written).map(([id, given]) => {
      const { from = [], by } = 'by' in given ? given : { from: given, by: undefined }
      const custom = {
        kind: 'press',
        access: { level: 'full' },
        derivedFrom: from.map((source) => ({ source })),
        ...(by === undefined ? {} : { issuedBy: by }),
      }
      return [id, sourceSchema.parse({ id, type: 'report', title: id, custom })]
    }),
  ),
  entities: new Map(
    Object.entries(partOf).map(([id, whole]) => [
      id,
      entitySchema.parse({ id, name: id, kind: 'government', partOf: whole }),
    ]),
  ),
})

test('a source that repeats no other is its own origin', () => {
  expect(originsOf(['log'], recordsOf({ log: [] }))).toEqual(['log'])
})

test('three reports that copy one list are one origin', () => {
  const sources = recordsOf({ log: [], wire: ['log'], paper: ['wire'], radio: ['wire', 'log'] })
  expect(originsOf(['wire', 'paper', 'radio'], sources)).toEqual(['log'])
})

test('a source that draws on two origins brings both', () => {
  const sources = recordsOf({ log: [], review: [], book: ['log', 'review'] })
  expect(originsOf(['book'], sources)).toEqual(['log', 'review'])
})

test('sources that only repeat each other count as one, whichever is asked', () => {
  const sources = recordsOf({ b: ['c'], c: ['a'], a: ['b'] })
  expect(originsOf(['b', 'c'], sources)).toEqual(['a'])
})

test('a circle with a way out has the origin outside it', () => {
  expect(originsOf(['a'], recordsOf({ a: ['b'], b: ['a', 'log'], log: [] }))).toEqual(['log'])
})

test('a chain that leads to a source nobody lists ends before it', () => {
  expect(originsOf(['paper'], recordsOf({ paper: ['lost'] }))).toEqual(['paper'])
})

test('an edge limited to some data is followed for those data alone', () => {
  const records = recordsOf({ log: [], notice: [] })
  const notice = records.sources.get('notice')
  if (!notice) throw new Error('no notice')
  const about = ['estimates/output']
  records.sources.set('notice', {
    ...notice,
    custom: { ...notice.custom, derivedFrom: [{ source: 'log', inferred: false, about }] },
  })
  expect(originsOf(['notice'], records, ['estimates/output'])).toEqual(['log'])
  expect(originsOf(['notice'], records, ['events/opening'])).toEqual(['notice'])
  expect(originsOf(['notice'], records)).toEqual(['log'])
})

test('a body and its offices are one origin, named by the document met first', () => {
  const records = recordsOf(
    { notice: { by: 'office' }, release: { by: 'ministry' }, letter: { by: 'court' } },
    { office: 'ministry' },
  )
  expect(originsOf(['notice', 'release', 'letter'], records)).toEqual(['notice', 'letter'])
})

test('notes on one notice are one origin, whoever wrote them', () => {
  const records = recordsOf({ notice: { by: 'office' }, a: ['notice'], b: ['notice'] })
  expect(originsOf(['a', 'b'], records)).toEqual(['notice'])
})

test('bodies that are part of each other, by a slip, end the walk', () => {
  const records = recordsOf({ a: { by: 'x' }, b: { by: 'y' } }, { x: 'y', y: 'x' })
  expect(originsOf(['a', 'b'], records).length).toBeGreaterThan(0)
})

describe('what a claim rests on', () => {
  const records = recordsOf({ a: [], b: [], c: [], d: ['a'] })
  const evidence = (
    ...links: readonly (readonly [string, 'supports' | 'contradicts' | 'context'])[]
  ) => links.map(([source, relation]) => ({ source, relation }))

  test('is counted by side, each source once', () => {
    const given = evidence(
      ['a', 'supports'],
      ['b', 'contradicts'],
      ['a', 'supports'],
      ['d', 'supports'],
    )
    expect(basisOf({ evidence: given, values: [], status: 'disputed' }, records)).toEqual({
      for: { sources: ['a', 'd'], origins: ['a'] },
      against: { sources: ['b'], origins: ['b'] },
      context: [],
    })
  })

  test('takes nothing from context', () => {
    const given = evidence(['a', 'supports'], ['c', 'context'])
    const basis = basisOf({ evidence: given, values: [], status: 'fact' }, records)
    expect(basis.for.origins).toEqual(['a'])
    expect(basis.context).toEqual(['c'])
  })

  test('takes nothing from the text in which an error stands', () => {
    const given = evidence(['a', 'supports'], ['b', 'contradicts'])
    const basis = basisOf({ evidence: given, values: [], status: 'error' }, records)
    expect(basis.for).toEqual({ sources: [], origins: [] })
    expect(basis.against.origins).toEqual(['b'])
  })

  test('never has more origins on a side than sources, and support never raises the other side', () => {
    const relations = ['supports', 'contradicts', 'context'] as const
    const link = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(...relations))
    fc.assert(
      fc.property(fc.array(link), fc.array(link), (some, more) => {
        const status = 'disputed' as const
        const before = basisOf({ evidence: evidence(...some), values: [], status }, records)
        const support = more.filter(([, relation]) => relation !== 'contradicts')
        const all = evidence(...some, ...support)
        const after = basisOf({ evidence: all, values: [], status }, records)
        expect(after.against).toEqual(before.against)
        for (const side of [after.for, after.against])
          expect(side.origins.length).toBeLessThanOrEqual(side.sources.length)
      }),
    )
  })
})

describe('voicesOfNumber', () => {
  const voices = (written: Written, publisher: string, partOf = {}) =>
    voicesOfNumber({ id: 'tally', source: 'paper', publisher }, recordsOf(written, partOf))

  test('a number is the voice of the body that put it forward, or of the one that body is part of', () => {
    expect(voices({ paper: [] }, 'mill')).toEqual(['entity mill'])
    expect(voices({ paper: [] }, 'office', { office: 'ministry' })).toEqual(['entity ministry'])
  })

  test('two bodies in one paper that repeats nobody are two voices', () => {
    expect(voices({ paper: [] }, 'mill')).not.toEqual(voices({ paper: [] }, 'bank'))
  })

  test('where the paper repeats another document, that one speaks', () => {
    expect(voices({ paper: ['log'], log: { by: 'mill' } }, 'editor')).toEqual(['entity mill'])
    expect(voices({ paper: ['log', 'letter'], log: [], letter: [] }, 'editor')).toEqual([
      'source log',
      'source letter',
    ])
  })
})
