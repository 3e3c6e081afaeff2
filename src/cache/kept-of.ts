import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { day, dropOld } from './drop-old.ts'

// What is kept of a folder from one process to the next lies in a folder of its own, which says of which it is: what is
// kept of one that is gone is of use to nobody.

/** In which it says so. */
const nameFile = 'of'

/** Has a folder say of which other one it keeps something. */
export function keepOf(folder: string, of: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    const named = join(folder, nameFile)
    // Another process may read it meanwhile.
    if (!existsSync(named) || readFileSync(named, 'utf8') !== of) writeFileSync(named, of)
  } catch {
    // What cannot be kept is made again.
  }
}

/**
 * Removes what is kept, in the folders of one folder, of those that are no more; what was written on the day before `now`, in
 * ms, stays: a first build keeps something of a folder that is still to come.
 */
export function forgetGone(all: string, now = Date.now()): void {
  dropOld(all, now - day, (folder) => {
    const named = join(folder, nameFile)
    return !existsSync(named) || !existsSync(readFileSync(named, 'utf8'))
  })
}
