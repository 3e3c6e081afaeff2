import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Slip } from '../../src/model/slip.ts'

/**
 * The packages a site is built with, as CycloneDX, by npm's own `npm sbom`; without the number and the time
 * that npm makes up anew each time, so that the same packages give the same bytes. A slip where npm fails.
 */
export function sbomOf(project: string): string {
  // As npm asks to be called by its own scripts; by its name where a person runs the file.
  const npm = process.env['npm_execpath']
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev']
  const { stdout, stderr, status } = spawnSync(
    npm ? process.execPath : 'npm',
    npm ? [npm, ...args] : args,
    { cwd: project, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 },
  )
  if (status !== 0) throw new Slip(`npm could not list the packages: ${stderr.trim() || stdout}`)
  const madeUp = new Set(['serialNumber', 'timestamp'])
  const bom = JSON.parse(stdout, (key, value: unknown) =>
    madeUp.has(key) ? undefined : value,
  ) as Bom // https://cyclonedx.org/docs/1.5/json/
  // npm calls it by the folder it stands in.
  const { name } = JSON.parse(readFileSync(`${project}/package.json`, 'utf8')) as { name: string }
  const { metadata } = bom
  const named = { ...bom, metadata: { ...metadata, component: { ...metadata.component, name } } }
  return `${JSON.stringify(named, undefined, 1)}\n`
}

type Bom = { readonly metadata: { readonly component: object } }
