import { z } from 'astro/zod'
import { expect, test } from 'vitest'
import { recordSchemas } from '../../model/record-schemas.ts'
import { hidden, unordered, visible } from '../../model/visible.ts'
import { leafKinds } from './leaf-kinds.ts'

const undeclared = (schema: z.ZodType): readonly string[] =>
  [...leafKinds(schema)]
    .filter(([, { isText, visible }]) => isText && visible === undefined)
    .map(([path]) => path)

test.each(Object.entries(recordSchemas))(
  'every text of %s says whether readers are shown it',
  (_, schema) => {
    expect(undeclared(schema)).toEqual([])
    expect([...leafKinds(schema).values()].filter(({ visible }) => visible).length).toBeGreaterThan(
      0,
    )
  },
)

test('a text that does not say it is found, however deep, and in one variant of several', () => {
  const said = visible(z.string())
  expect(
    undeclared(
      z.strictObject({
        a: said,
        b: z.array(z.strictObject({ c: z.string().optional(), d: hidden(z.string()) })),
        e: z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('x'), f: said }),
          z.strictObject({ kind: z.literal('y'), f: z.string() }),
        ]),
      }),
    ),
  ).toEqual(['b/*/c', 'e/f'])
})

test('what is said of a list holds for the list, what is said of a text for all below it', () => {
  const kinds = leafKinds(
    z.strictObject({
      a: unordered(z.array(visible(z.string()))).default([]),
      b: z.array(z.string()),
    }),
  )
  expect(kinds.get('a')).toMatchObject({ unordered: true, isText: false })
  expect(kinds.get('a/*')).toMatchObject({ visible: true, isText: true })
  expect(kinds.get('b')).toMatchObject({ unordered: false })
})
