import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { schemaFiles } from '../src/corpus/shape/schema-files.ts'
import { Slip } from '../src/model/slip.ts'
import { readOptions } from './command/options.ts'
import { runCommand } from './command/run.ts'
import { replaceFile } from './command/write.ts'

// `npm run schemas`: JSON Schemas of the content files from the Zod models, for editors and other tools.

const folder = 'public/schemas'

await runCommand(() => {
  readOptions({ name: 'npm run schemas', options: {} })
  mkdirSync(folder, { recursive: true })
  const files = schemaFiles()
  for (const [name, text] of files) replaceFile(join(folder, name), text)
  // It may be a schema that was renamed, or somebody's own: that is for a person to say.
  const others = readdirSync(folder).filter((name) => !files.has(name))
  if (others.length > 0) {
    throw new Slip(
      `${folder} holds what is no schema of the model: ${others.join(', ')}. Remove it or move it.`,
    )
  }
})
