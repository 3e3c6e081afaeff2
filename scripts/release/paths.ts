import { oneLine } from '../../src/model/one-line.ts'
import { Slip } from '../../src/model/slip.ts'
import { hasRoom, room } from './tar.ts'

/** True for a path that leads to one place inside the folder it is unpacked in, on every system, and names it plainly. */
const isPlain = (path: string): boolean =>
  !/^[a-z]:|[\\\p{Cc}]/iu.test(path) &&
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
}

/** What is wrong with the paths of an archive, however its manifest lists them, a sentence each. */
export function faultsOfPaths(paths: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return paths.flatMap((path) => {
    const isAgain = seen.has(path)
    seen.add(path)
    return [
      ...(isPlain(path) ? [] : [`${path} ${notPlain}.`]),
      ...(isAgain ? [`${path} is there more than once.`] : []),
    ]
  })
}

const notPlain = 'is absolute, or has an empty part, `.`, `..`, a backslash or a control character'
