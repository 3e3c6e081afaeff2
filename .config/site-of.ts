import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { newFolder } from './new-folder.ts'

/** A folder of its own with the given files, for the tests of what looks at built sites. */
export function siteOf(files: Readonly<Record<string, string>>): string {
  const root = newFolder('site')
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  return root
}
