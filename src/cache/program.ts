import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Files that no page is made of; those of the fixtures are examples in the pages of rules. */
const ofNoPage = /\.test\.ts$|(?:^|\/)README\.md$/

/** What a page is made by besides the content; of packages the lock file says which they are. */
const parts = ['src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']

/** The digest of the program under a folder, of the Node that runs it, and of what it was told beside the content. */
export function digestOfProgram(root: string, told: readonly unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify([process.versions, told]))
  for (const part of parts) {
    const at = join(root, part)
    for (const file of part.includes('.') ? [''] : filesIn(at)) {
      const bytes = readFileSync(join(at, file))
      hash.update(`${part}/${file}:${bytes.length}:`).update(bytes)
    }
  }
  return hash.digest('hex')
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .filter((file) => !ofNoPage.test(file))
    .toSorted()
