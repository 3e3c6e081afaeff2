import { resolve } from 'node:path'
import { Slip } from '../../src/model/slip.ts'
import { sayCause } from './cause.ts'
import { placesOfErrors } from './place-of-error.ts'
import { sayFailure, stackVariable } from './say-failure.ts'

/**
 * Runs a command and sets its exit code. A slip of the person who called it is printed as it is; any other error, which is a
 * fault of the program, with its place, and with what it kept from being done. A reader that goes away (`… | head`) is no
 * fault; where what is said cannot be kept, as on a full disk, the command goes on and ends with 1.
 */
export async function runCommand(
  command: () => number | void | Promise<number | void>,
  undone?: string,
): Promise<void> {
  let isUnsaid = false
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: Error) => {
      if (isUnsaid || isOfClosedPipe(error)) return
      isUnsaid = true
      process.exitCode = 1
      process.stderr.write(`What was to be said here could not be written. ${sayCause(error)}\n`)
    })
  }
  try {
    const code = (await command()) ?? 0
    process.exitCode = isUnsaid ? 1 : code
  } catch (error) {
    const said = error instanceof Slip ? error.message : sayFault(error, undone)
    process.stderr.write(`${said}\n`)
    process.exitCode = 1
  }
}

/** Why something failed, and what was not done. */
export function sayFault(error: unknown, undone?: string): string {
  const said = sayFailure(error, {
    placeOf: placesOfErrors(resolve('.')),
    showsStack: Boolean(process.env[stackVariable]),
  })
  return undone === undefined ? said : `${said}\n${undone}`
}

const isOfClosedPipe = (error: Error): boolean => 'code' in error && error.code === 'EPIPE'
