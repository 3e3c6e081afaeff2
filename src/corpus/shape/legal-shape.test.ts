import { z } from 'astro/zod'
import { expect, test } from 'vitest'
import { claimFileSchema } from '../../model/claim.ts'
import { legalShape } from './legal-shape.ts'

const lamp = z.strictObject({ kind: z.literal('lamp'), power: z.number(), made: z.string() })
const bridge = z.strictObject({ kind: z.literal('bridge'), spans: z.array(z.int()), made: z.int() })
const thing = z.discriminatedUnion('kind', [lamp, bridge])
const list = z.strictObject({ things: z.array(thing) })

test('of a union, only the variant that the value has chosen lends its keys', () => {
  expect(legalShape(thing, { kind: 'lamp' }, []).keys).toEqual(['kind', 'power', 'made'])
  expect(legalShape(thing, { kind: 'bridge' }, []).keys).toEqual(['kind', 'spans', 'made'])
})

test('a value that has chosen no variant may take the keys of all', () => {
  const keys = ['kind', 'power', 'made', 'spans']
  expect(legalShape(thing, {}, []).keys).toEqual(keys)
  expect(legalShape(thing, { kind: 'tower' }, []).keys).toEqual(keys)
})

test('the variant is chosen wherever the union stands', () => {
  const value = { things: [{ kind: 'lamp' }, { kind: 'bridge' }] }
  expect(legalShape(list, value, ['things', 1]).keys).toEqual(['kind', 'spans', 'made'])
  expect(legalShape(list, value, ['things', 0, 'made']).kind).toBe('a text in double quotes')
  expect(legalShape(list, value, ['things', 1, 'made']).kind).toBe('a whole number')
})

test('a key of the same name is of the kind its own variant says', () => {
  expect(legalShape(thing, {}, ['made']).kind).toBe('a text in double quotes or a whole number')
})

test('a claim of one status is not offered the keys of another', () => {
  expect(legalShape(claimFileSchema, { status: 'error' }, []).keys).toContain('introducedBy')
  expect(legalShape(claimFileSchema, { status: 'fact' }, []).keys).not.toContain('introducedBy')
})

test('where a path leads nowhere, nothing is legal', () => {
  expect(legalShape(thing, { kind: 'lamp' }, ['spans'])).toEqual({ keys: [], kind: '' })
})
