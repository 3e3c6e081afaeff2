import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const made: string[] = []

// Registered by the import, before any hook of the test file, and so run after all of them.
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/**
 * An empty folder in the system's temporary one, or in another, by its real path; gone when the test file that asked
 * for it is done. Every test that needs a folder asks here, so that none is left behind.
 */
export function newFolder(name: string, parent = tmpdir()): string {
  mkdirSync(parent, { recursive: true })
  const folder = realpathSync(mkdtempSync(join(parent, `${name}-`)))
  made.push(folder)
  return folder
}
