import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { checkVariables, findEngine, installEngines, sayMissing } from './browser.ts'
import { runCommand } from './command/run.ts'

// `npm test`: finds or installs the three browser engines, then runs every test, unit to browser. Arguments
// go to Vitest. Without Chromium there is no run; the other two are named at the end where they are
// missing, and CI has to have them.

await runCommand(() => {
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
    [vitest, 'run', '--config', '.config/vitest.ts', ...process.argv.slice(2)],
    { stdio: 'inherit', env: { ...process.env, CHROMIUM: findEngine('chromium') } },
  )
  say()
  return status ?? 1
})
