import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from './checksums.ts'
import { filesIn } from './record.ts'

/** The files of a folder with their bytes, in the order of their paths. */
export const filesOf = (folder: string): readonly Entry[] =>
  filesIn(folder).map((path) => ({ path, bytes: readFileSync(join(folder, path)) }))
