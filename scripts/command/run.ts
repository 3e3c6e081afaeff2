import { resolve } from 'node:path'
import { Slip } from '../../src/model/slip.ts'
import { placesOfErrors } from './place-of-error.ts'
import { sayFailure, stackVariable } from './say-failure.ts'

/**
 * Runs a command and sets its exit code. A slip of the person who called it is printed as it is; any other error, which is a
 * fault of the program, with its place, and with what it kept from being done. A reader that goes away (`… | head`) is no
 * fault.
 */
export async function runCommand(
  command: () => number | void | Promise<number | void>,
  undone?: string,
): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe)
  try {
    process.exitCode = (await command()) ?? 0
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

function ignoreClosedPipe(error: Error): void {
  if (!('code' in error && error.code === 'EPIPE')) throw error
}
