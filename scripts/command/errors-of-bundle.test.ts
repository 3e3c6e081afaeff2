import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { expect, test } from 'vitest'
import { newFolder } from '../../.config/new-folder.ts'
import { errorsOfBundle } from './errors-of-bundle.ts'
import { placesOfErrors } from './place-of-error.ts'
import { sayFailure } from './say-failure.ts'

const root = newFolder('bundle')

/** What the bundler fails with that is given a source. */
function failureOf(source: string, plugin?: Plugin): Promise<unknown> {
  writeFileSync(join(root, 'other.ts'), 'export const other = 1')
  writeFileSync(join(root, 'entry.ts'), source)
  return build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin],
    build: { write: false, rolldownOptions: { input: join(root, 'entry.ts') } },
  }).catch((error: unknown) => error)
}

/** What is said of that. */
const said = async (source: string, { plugin, showsStack = false }: Partial<Told> = {}) =>
  sayFailure(await failureOf(source, plugin), { placeOf: placesOfErrors(root), showsStack })
type Told = { readonly plugin: Plugin; readonly showsStack: boolean }

const more = 'Run it again with SHOW_STACK=1 to see more.'

test('what cannot be read as a program is said at its place, with a drawing where that is asked for', async () => {
  expect(await said('export const one = 1\nconst two = = 2')).toBe(
    `entry.ts:2:13  error\n  Unexpected token\n${more}`,
  )
  expect(await said('const two = = 2', { showsStack: true })).toMatch(
    /^entry\.ts:1:13 {2}error\n {2}Unexpected token\n[^]*│ const two = = 2/,
  )
})

test('what imports something that is not there is said at the import', async () => {
  expect(await said("import { it } from './none.ts'\nit()")).toMatch(
    /^entry\.ts:1:20 {2}error\n {2}Could not resolve '\.\/none\.ts' in .*entry\.ts\nRun/,
  )
  expect(await said("import { it } from './other.ts'\nit()")).toMatch(
    /^entry\.ts:1:10 {2}error\n {2}"it" is not exported by ".*other\.ts"\.\nRun/,
  )
})

test('what a compiler refuses that the bundler calls is said where it says, once', async () => {
  const loc = { file: join(root, 'page.astro'), line: 3, column: 4 }
  const refusing = {
    name: 'it',
    transform: () => Promise.reject(Object.assign(new Error('no'), { loc })),
  }
  expect(await said('', { plugin: refusing })).toBe(`page.astro:3:5  error\n  no\n${more}`)
})

test('what throws within the bundler is left as it is', async () => {
  const error = new Error('no')
  const plugin = { name: 'it', transform: () => Promise.reject(error) }
  expect(errorsOfBundle(await failureOf('', plugin))).toContain(error)
})

test('what the system did not let the bundler do is said as that, and not as a fault of the bundler', () => {
  const message =
    '\u001b[31m[UNHANDLEABLE_ERROR] \u001b[0mSomething went wrong inside it, please report this.\n' +
    'Failed to write file in /a/b.mjs\n\nCaused by:\n    No space left on device (os error 28)\n\n' +
    'Stack backtrace:\n   0: <unknown>\n'
  for (const error of [
    new Error(message),
    Object.assign(new Error('1 error'), { errors: [new Error(message)] }),
  ]) {
    const said = sayFailure(error, { placeOf: () => undefined, showsStack: false })
    expect(said).toBe(
      'The disk is full. (No space left on device: Failed to write file in /a/b.mjs)',
    )
  }
})
