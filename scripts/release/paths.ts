import { oneLine } from '../../src/model/one-line.ts'
import { Slip } from '../../src/model/slip.ts'
import { foldersOf } from '../output/record.ts'
import { hasRoom, room } from './tar.ts'

/** True for a path that leads to one place inside the folder it is unpacked in, on every system, and names it plainly. */
const isPlain = (path: string): boolean =>
  !/^[a-z]:|[\\\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/iu.test(path) &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')

/** A slip for the first path that no archive can hold. */
export function judgePaths(paths: readonly string[]): void {
  for (const path of paths) {
    if (!isPlain(path)) {
      throw new Slip(`${oneLine(path)} ${notPlain}, so it cannot be packed: rename it.`)
    }
    if (!hasRoom(path)) {
      throw new Slip(
        `${path} is too long for an archive, which has room for ${room}: shorten the names in it.`,
      )
    }
  }
  const [clash] = clashesOf(paths)
  if (clash) throw new Slip(`${clash} Rename one of them.`)
}

/** Paths that cannot stand beside each other on every system, a sentence each; the same path twice is not among them. */
function clashesOf(paths: readonly string[]): readonly string[] {
  const files = new Map<string, string>()
  const clashes: string[] = []
  for (const path of new Set(paths)) {
    const other = files.get(asFolded(path))
    if (other !== undefined) clashes.push(`${path} and ${other} are one file on some systems.`)
    files.set(asFolded(path), path)
  }
  for (const folder of foldersOf(paths)) {
    const file = files.get(asFolded(folder))
    if (file !== undefined) clashes.push(`${file} is a file, and a folder of other files.`)
  }
  return clashes.map(oneLine)
}

/** As systems compare names that tell neither capitals nor ways to write an accent. */
const asFolded = (path: string): string => path.normalize('NFC').toLowerCase().normalize('NFC')

/** What is wrong with the paths of an archive, however its manifest lists them, a sentence each. */
export function faultsOfPaths(paths: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  const faults = paths.flatMap((path) => {
    const isAgain = seen.has(path)
    seen.add(path)
    return [
      ...(isPlain(path) ? [] : [`${path} ${notPlain}.`]),
      ...(isAgain ? [`${path} is there more than once.`] : []),
    ]
  })
  return [...faults, ...clashesOf(paths)]
}

const notPlain = 'is absolute, or has an empty part, `.`, `..`, a backslash or a control character'
