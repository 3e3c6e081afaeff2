import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { schemaFiles } from './schema-files.ts'

const folder = 'public/schemas'

test('the schemas in public/schemas are those of the model; `npm run schemas` writes them', () => {
  const stored = readdirSync(folder).map(
    (name) => [name, readFileSync(join(folder, name), 'utf8')] as const,
  )
  expect(Object.fromEntries(stored)).toEqual(Object.fromEntries(schemaFiles()))
})

test('every content file an editor may open is mapped to a schema that is there', () => {
  // The file is JSON without comments, so that this test can read it.
  const settings: unknown = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'))
  const mapped = JSON.stringify(settings).match(/public\/schemas\/([a-z]+\.json)/g) ?? []
  expect(mapped.map((path) => path.replace('public/schemas/', '')).toSorted()).toEqual(
    [...schemaFiles().keys()].toSorted(),
  )
})

test('every field of every schema says what it holds', () => {
  const fieldsIn = (schema: unknown): readonly (readonly [string, unknown])[] =>
    typeof schema !== 'object' || schema === null
      ? []
      : Object.entries(schema).flatMap(([key, value]) => [
          ...(key === 'properties' ? Object.entries(value as object) : []),
          ...fieldsIn(value),
        ])
  for (const [file, text] of schemaFiles()) {
    const silent = fieldsIn(JSON.parse(text)).filter(([, field]) => !hasWords(field))
    expect({ file, silent: silent.map(([name]) => name) }).toEqual({ file, silent: [] })
  }
})

const hasWords = (field: unknown): boolean =>
  typeof field === 'object' && field !== null && 'description' in field && field.description !== ''
