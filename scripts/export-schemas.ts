import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemaFiles } from '../src/corpus/shape/schema-files.ts'

// `npm run schemas`: JSON Schemas of the content files from the Zod models, for editors and other tools.

const folder = 'public/schemas'

/** Writes every schema and removes what is no longer one. */
export function exportSchemas(): void {
  mkdirSync(folder, { recursive: true })
  const files = schemaFiles()
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name))
  for (const [name, text] of files) writeFileSync(join(folder, name), text)
}

if (import.meta.main) exportSchemas()
