import { rename, rm } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'astro'
import { checkContent } from './check-content.ts'

// Astro empties its output folder before it knows whether the build will succeed. So the content is
// judged first, the site is built into a folder beside the last good one, and the two are swapped.

process.env['ASTRO_TELEMETRY_DISABLED'] = '1'

const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } })

/** Builds the site into `outDir`; on any fault the folder is left as it was. Exit code 0 or 1. */
async function buildSite(outDir: string): Promise<number> {
  if (checkContent() !== 0) return 1
  const fresh = `${outDir}-building`
  const last = `${outDir}-last`
  // A cache of its own, empty: nothing of another build, or of other content, can get into this one.
  const cacheDir = resolve('.cache/astro', basename(outDir))
  for (const folder of [fresh, cacheDir]) await rm(folder, { recursive: true, force: true })
  try {
    await build({ outDir: fresh, cacheDir, logLevel: 'warn' })
  } catch (error) {
    await rm(fresh, { recursive: true, force: true })
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.stderr.write(`Not built: ${outDir} is as it was.\n`)
    return 1
  }
  await rm(last, { recursive: true, force: true })
  await rename(outDir, last).catch(() => undefined)
  await rename(fresh, outDir)
  await rm(last, { recursive: true, force: true })
  process.stdout.write(`Built ${outDir}\n`)
  return 0
}

process.exitCode = await buildSite(resolve(values.outDir))
