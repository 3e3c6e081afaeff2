import { lstatSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

export const day = 24 * 60 * 60 * 1000 // ms

/**
 * Removes of a folder what was last written before a time, in ms, all of it or what `isOfThese`. By its age, since other builds
 * may be at work there.
 */
export function dropOld(
  folder: string,
  before: number,
  isOfThese: (path: string) => boolean = () => true,
): void {
  try {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name)
      if (isOfThese(path) && lstatSync(path).mtimeMs < before)
        rmSync(path, { recursive: true, force: true })
    }
  } catch {
    // There is nothing, or another build removes it too.
  }
}
