import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from './checksums.ts'
import { filesIn } from './record.ts'

/** The files of a folder with their bytes, in the order of their paths; all of them, or those that are named. */
export const filesOf = (
  folder: string,
  paths: readonly string[] = filesIn(folder),
): readonly Entry[] => paths.map((path) => ({ path, bytes: readFileSync(join(folder, path)) }))
