import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { checkVariables, findEngine, installEngines, sayMissing } from './browser.ts'
import { readOptions } from './command/options.ts'
import { runCommand } from './command/run.ts'
import { Slip } from '../src/model/slip.ts'

// `npm test`: finds or installs the three browser engines, then runs every test, unit to browser, or those of
// the files it is given. Without Chromium there is no run; the other two are named at the end where they are
// missing, and CI has to have them. The rest of what Vitest can do is asked of it: `npx vitest --config
// .config/vitest.ts`.

const options = {
  project: { type: 'string' },
  testNamePattern: { type: 'string' },
  update: { type: 'boolean' },
  /** A file that is given the outcome of every test, as JSON. */
  report: { type: 'string' },
} as const
const projects = ['unit', 'site']

/** What Vitest is told, of what `npm test` was. */
function readArguments(): readonly string[] {
  const { values, words } = readOptions({ name: 'npm test', options, words: Infinity })
  const { project, testNamePattern, update, report } = values
  if (project !== undefined && !projects.includes(project)) {
    throw new Slip(`There is no project ${project}: \`npm test\` has ${projects.join(' and ')}.`)
  }
  return [
    ...(project === undefined ? [] : [`--project=${project}`]),
    ...(testNamePattern === undefined ? [] : [`--testNamePattern=${testNamePattern}`]),
    ...(report === undefined
      ? []
      : ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]),
    ...words,
    // Last: Vitest would take a path behind it for its value, and not run it.
    ...(update ? ['--update'] : []),
  ]
}

await runCommand(() => {
  const asked = readArguments()
  checkVariables()
  const missing = installEngines()
  const isRequired = (name: string) => name === 'chromium' || Boolean(process.env['CI'])
  const say = () => {
    for (const name of missing) {
      process.stdout.write(`${name}: not tested, because it is not here. ${sayMissing(name)}\n`)
    }
  }
  if (missing.some(isRequired)) {
    say()
    process.stdout.write('The tests need what is named above; run them again when it is here.\n')
    return 1
  }
  const vitest = join(
    dirname(createRequire(import.meta.url).resolve('vitest/package.json')),
    'vitest.mjs',
  )
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--config', '.config/vitest.ts', ...asked],
    { stdio: 'inherit', env: { ...process.env, CHROMIUM: findEngine('chromium') } },
  )
  say()
  return status ?? 1
})
