import { readOnce } from '../src/corpus/read-once.ts'
import { oneLine } from '../src/model/one-line.ts'
import { Slip } from '../src/model/slip.ts'
import { loadAstro } from './command/astro.ts'
import { sayCause } from './command/cause.ts'
import { portOf, readOptions } from './command/options.ts'
import { runCommand, sayFault } from './command/run.ts'

const undone = 'Pages may lack what was saved, or what is wrong with it.'

// `npm run dev [-- --port PORT --host HOST]`: Astro's server on the content folder. Messages about the
// content stand in the terminal and on the page, and every file of the folder is watched.

await runCommand(async () => {
  const { values } = readOptions({
    name: 'npm run dev',
    options: { port: { type: 'string' }, host: { type: 'string', default: 'localhost' } },
  })
  const port = portOf(values.port)
  readOnce() // a slip in the environment, and a fault of the program, is told before Astro starts
  const { dev } = await loadAstro()
  try {
    await dev({ server: { port, host: values.host } })
  } catch (error) {
    // Without a server, what watches the folders would keep the command from its end.
    setImmediate(() => process.exit(1))
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw new Slip(
      `There is no server at --host ${oneLine(values.host)}: ${sayCause(error)} Leave it out, or name a host of this machine.`,
    )
  }
  // A fault that came with a save, as it was read or judged, goes with another.
  process.on('uncaughtException', (error) => {
    process.stderr.write(`${sayFault(error, undone)}\n`)
  })
}, 'There is no server.')
