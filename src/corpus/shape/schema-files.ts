import { z } from 'astro/zod'
import { annotationsFileSchema } from '../../model/annotation.ts'
import { reviewedSchema } from '../../model/review.ts'
import { siteSchema } from '../../model/site.ts'
import { folders, lists } from '../read/layout.ts'
import { describe } from './descriptions.ts'

/**
 * The JSON Schema of each kind of content file, by file name: what `public/schemas/` holds and editors check
 * against. Lists are schemas of the whole array.
 */
export function schemaFiles(): ReadonlyMap<string, string> {
  const schemas: readonly (readonly [string, string, z.ZodType])[] = [
    ['site', 'What the site is called, who answers for it and where it lives.', siteSchema],
    [
      'annotations',
      'Sign-offs of an article, and marks from outside its prose.',
      annotationsFileSchema,
    ],
    [
      'review',
      'One sentence of an article as it was reviewed; a line of its file.',
      reviewedSchema,
    ],
    ...Object.values(folders).map(
      ({ noun, schema }) => [noun, `One ${noun}; the file name is its id.`, schema] as const,
    ),
    ...Object.values(lists).map(
      ({ path, noun, schema }) =>
        [nameOf(path), `Every ${noun} of the site.`, z.array(schema)] as const,
    ),
  ]
  return new Map(
    schemas.map(([name, description, schema]) => [`${name}.json`, say(name, description, schema)]),
  )
}

/** `data/estimates.json` is `estimates`. */
const nameOf = (path: string): string => path.replace(/^.*\/|\.json$/g, '')

function say(name: string, description: string, schema: z.ZodType): string {
  // A rule that JSON Schema cannot express is left to the build, which checks all of them.
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    ...(name === 'sources' ? { reused: 'ref' } : {}),
  })
  const whole = { $schema, title: name, description, ...described(rest) }
  return `${JSON.stringify(whole, undefined, 2)}\n`
}

/** A JSON Schema whose every field says what it holds, so that an editor shows it. */
function described<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(described) as T
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).map(([key, value]) => [
    key,
    key === 'properties' ? withDescriptions(described(value)) : described(value),
  ])
  return Object.fromEntries(entries)
}

const withDescriptions = (fields: Readonly<Record<string, object>>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      'description' in field ? field : { ...field, description: describe(name) },
    ]),
  )
