import { readFileSync, statSync } from 'node:fs'
import { Slip } from '../../src/model/slip.ts'
import { sayCause } from './cause.ts'

/** The bytes of a file that a person named; a slip where it cannot be read to its end, as a folder, a pipe or a device. */
export function readNamed(named: string): Buffer {
  try {
    if (statSync(named).isFile()) return readFileSync(named)
  } catch (error) {
    throw new Slip(`${named} cannot be read. ${sayCause(error)}`)
  }
  throw new Slip(`${named} cannot be read. It is no file.`)
}
