import { buildInputs } from '../src/corpus/read/inputs.ts'
import { Slip } from '../src/model/slip.ts'
import { sayCause } from './command/cause.ts'
import { portOf, readOptions } from './command/options.ts'
import { runCommand } from './command/run.ts'

// `npm run dev [-- --port PORT --host HOST]`: Astro's server on the content folder. Messages about the
// content stand in the terminal and on the page, and every file of the folder is watched.

process.env['ASTRO_TELEMETRY_DISABLED'] = '1'

await runCommand(async () => {
  const { values } = readOptions({
    name: 'npm run dev',
    options: { port: { type: 'string' }, host: { type: 'string', default: 'localhost' } },
  })
  buildInputs() // a slip in the environment is told before Astro starts
  const port = portOf(values.port)
  const { dev } = await import('astro') // a second's work that a slip need not wait for
  try {
    await dev({ server: { port, host: values.host } })
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw new Slip(`There is no server at --host ${values.host}: ${sayCause(error)}`)
  }
})
