import { Slip } from '../../src/model/slip.ts'

/**
 * Runs a command and sets its exit code. A slip of the person who called it is printed without a stack; any
 * other error is a fault of the program and keeps its own. A reader that goes away (`… | head`) is no fault.
 */
export async function runCommand(
  command: () => number | void | Promise<number | void>,
): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe)
  try {
    process.exitCode = (await command()) ?? 0
  } catch (error) {
    if (!(error instanceof Slip)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

function ignoreClosedPipe(error: Error): void {
  if (!('code' in error && error.code === 'EPIPE')) throw error
}
