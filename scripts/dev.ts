import { dev } from 'astro'

// `npm run dev`: Astro's server on the content folder. Messages about the content stand in the terminal
// and on the page, and every file of the folder is watched.

process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
await dev({ server: { port: Number(process.env['PORT'] ?? 4321) } })
