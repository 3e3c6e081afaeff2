import { resolve } from 'node:path'
import { buildInputs } from '../src/corpus/read/inputs.ts'
import { oneLine } from '../src/model/one-line.ts'
import { Slip } from '../src/model/slip.ts'
import { sayCause } from './command/cause.ts'
import { portOf, readOptions } from './command/options.ts'
import { runCommand } from './command/run.ts'
import { type Served, servePages } from './pages-server.ts'
import { siteFiles } from './site/files.ts'

// `npm start` and `npm run preview [-- --dir DIR --port PORT --host HOST]`: serves the built site as GitHub
// Pages would, and says where.

await runCommand(async () => {
  const { values } = readOptions({
    name: 'npm run preview',
    options: {
      dir: { type: 'string', default: 'dist' },
      port: { type: 'string' },
      host: { type: 'string', default: '127.0.0.1' },
    },
  })
  const { base } = buildInputs()
  const root = resolve(values.dir)
  siteFiles(root, values.dir) // a slip where there is no site
  const { url } = await listen({ root, base, host: values.host, port: portOf(values.port) })
  process.stdout.write(`\n  The site is at ${url}\n  Stop it with Ctrl+C.\n\n`)
})

type Where = {
  readonly root: string
  readonly base: string
  readonly host: string
  readonly port: number
}

/** The server at the asked-for port, or at any free one where it is taken. */
async function listen(where: Where): Promise<Served> {
  try {
    return await servePages(where)
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (isTaken && where.port !== 0) {
      process.stdout.write(`Port ${where.port} is taken, so another one is used.\n`)
      return listen({ ...where, port: 0 })
    }
    const at = `--host ${where.host} --port ${where.port}`
    throw new Slip(
      `The site cannot be served at ${oneLine(at)}: ${sayCause(error)} Leave both out, or name a host of this machine.`,
    )
  }
}
