import { lstatSync } from 'node:fs'

/** True for a path that the system does not take because it, or a name in it, is too long. */
export function isTooLong(path: string): boolean {
  try {
    lstatSync(path)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENAMETOOLONG'
  }
}

export const tooLong = 'This name is longer than the system takes.'
