import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { servePages } from './pages-server.ts'

// `npm start` and `npm run preview`: serves the built site as GitHub Pages would, and says where.

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    port: { type: 'string', default: process.env['PORT'] ?? '4321' },
    host: { type: 'string', default: '127.0.0.1' },
  },
})

const base = process.env['BASE_PATH'] ?? '/'
const options = { root: resolve(values.dir), base: base.endsWith('/') ? base : `${base}/` }
const port = Number(values.port)

/** The asked-for port, or any free one where it is taken. */
const { url } = await servePages({ ...options, port, host: values.host }).catch(() =>
  servePages({ ...options, host: values.host }),
)
process.stdout.write(`\n  The site is at ${url}\n  Stop it with Ctrl+C.\n\n`)
