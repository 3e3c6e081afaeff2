import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// What is kept of a folder from one process to the next lies in a folder of its own, which says of which it is: what is
// kept of one that is gone is of use to nobody.

/** In which it says so. */
const nameFile = 'of'

/** Has a folder say of which other one it keeps something. */
export function keepOf(folder: string, of: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, nameFile), of)
  } catch {
    // What cannot be kept is made again.
  }
}

/** Removes what is kept, in the folders of one folder, of those that are no more. */
export function forgetGone(all: string): void {
  try {
    for (const name of readdirSync(all)) {
      const folder = join(all, name)
      const named = join(folder, nameFile)
      if (!existsSync(named) || !existsSync(readFileSync(named, 'utf8')))
        rmSync(folder, { recursive: true, force: true })
    }
  } catch {
    // There is nothing kept yet, or another process removes it too.
  }
}
