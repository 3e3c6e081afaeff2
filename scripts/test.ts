import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { ensureBrowser } from './browser.ts'
import { runCommand } from './command/run.ts'

// `npm test`: finds or installs a browser, then runs every test, unit to browser. Arguments go to Vitest.

await runCommand(() => {
  const CHROMIUM = ensureBrowser()
  const vitest = join(
    dirname(createRequire(import.meta.url).resolve('vitest/package.json')),
    'vitest.mjs',
  )
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--config', '.config/vitest.ts', ...process.argv.slice(2)],
    { stdio: 'inherit', env: { ...process.env, CHROMIUM } },
  )
  return status ?? 1
})
