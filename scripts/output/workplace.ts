import { accessSync, constants, lstatSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Slip } from '../../src/model/slip.ts'

/** Makes sure of the folders in which a build works, `.cache` of the project; a slip where one is none or is closed. */
export function openWorkplace(project: string): void {
  for (const name of ['.cache', '.cache/builds', '.cache/astro', '.cache/pages']) {
    const path = join(project, name)
    try {
      mkdirSync(path, { recursive: true })
      accessSync(path, constants.W_OK | constants.X_OK)
    } catch {
      throw new Slip({
        where: name,
        what: isOther(path) ? 'This is no folder.' : 'Nobody may write into this folder.',
        why: 'A build works there before its site takes its place.',
        mend: isOther(path)
          ? `Move it elsewhere, and the build makes a folder \`${name}\`.`
          : 'Give yourself the right to write there.',
      })
    }
  }
}

/** True for what is there and is no folder, as a link that leads nowhere. */
const isOther = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false }) !== undefined && !isFolder(path)

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
