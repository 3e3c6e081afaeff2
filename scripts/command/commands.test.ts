import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, [...args], { encoding: 'utf8', env: { ...process.env, ...env } })

const commands = [
  'build',
  'check-content',
  'check-links',
  'check-size',
  'dev',
  'export-schemas',
  'new-article',
  'preview',
  'sign-off',
  'test',
  'verify',
  'verify-ledger',
  'bench',
].map((name) => `scripts/${name}.ts`)

test.each(commands)(
  '%s tells an option it does not know in one line and ends with 1',
  (command) => {
    const { status, stdout, stderr } = run([command, '--no-such-option'])
    expect(stderr).toMatch(/^.*--no-such-option.*\n$/)
    expect(stdout).toBe('')
    expect(status).toBe(1)
  },
)

test.each(commands.filter((name) => /check-links|dev|sign/.test(name)))(
  '%s tells a slip in the environment without a stack',
  (command) => {
    const { status, stderr } = run([command, ...(command.includes('new') ? ['A title'] : [])], {
      SITE_URL: 'user.github.io',
    })
    expect(stderr).toMatch(/^SITE_URL=user\.github\.io {2}error\n(?: {2}.*\n){3}$/)
    expect(status).toBe(1)
  },
)

test('npm test runs every file that it is given, whatever it is told beside them', () => {
  const files = ['src/say/interval.test.ts', 'src/say/once.test.ts']
  const args = ['scripts/test.ts', '--project', 'unit', '--update', ...files]
  const { stdout } = run(args, { NO_COLOR: '1' })
  expect(stdout).toMatch(/Test Files {2}2 passed \(2\)/)
})

test('npm test tells a project that is none in one line', () => {
  const { status, stderr } = run(['scripts/test.ts', '--project', 'browser'])
  expect(stderr).toBe('There is no project browser: `npm test` has unit and site.\n')
  expect(status).toBe(1)
})

test('a reader that closes the pipe is no fault', () => {
  const { stderr, stdout } = spawnSync(
    'sh',
    ['-c', '"$0" scripts/check-content.ts --json | head -c 1', process.execPath],
    { encoding: 'utf8' },
  )
  expect({ stdout, stderr }).toEqual({ stdout: '{', stderr: '' })
})

test('dev without a server says so in one line, and ends', () => {
  const { status, stderr } = run(['scripts/dev.ts', '--port', '0', '--host', '203.0.113.1'], {
    CONTENT_DIR: 'src/corpus/fixtures/clean',
  })
  expect(stderr).toMatch(
    /^There is no server at --host 203\.0\.113\.1: This machine has no such address\. .*\n$/m,
  )
  expect(status).toBe(1)
})

test.skipIf(!existsSync('/dev/full'))(
  'what a full disk does not keep of what is said is told in one line',
  () => {
    const disk = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(process.execPath, ['scripts/check-content.ts', '--json'], {
      encoding: 'utf8',
      stdio: ['ignore', disk, 'pipe'],
      env: { ...process.env, CONTENT_DIR: 'src/corpus/fixtures/clean' },
    })
    closeSync(disk)
    expect(stderr).toMatch(/^What was to be said here .* The disk is full\. .*\n$/)
    expect(status).toBe(1)
  },
)

test('a Node that does not read TypeScript is told which one does, in one line', () => {
  const { status, stderr } = run([
    '--no-experimental-strip-types',
    '-r',
    './scripts/node-floor.cjs',
    'scripts/build.ts',
  ])
  expect(stderr).toMatch(/^This needs Node 22\.18 or later.*\n$/)
  expect(status).toBe(1)
})

test('every command of package.json asks for that Node first, and says the same floor as README', () => {
  const { scripts, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>
    engines: { node: string }
  } // our own file
  const ours = Object.values(scripts).filter((script) => script.includes('scripts/'))
  expect(ours.length).toBeGreaterThan(10)
  for (const script of ours.flatMap((each) => each.split(' && '))) {
    expect(script).toMatch(
      /^node -r \.\/scripts\/node-floor\.cjs (?:--[a-z-]+(?:=\d+)? )*scripts\/[a-z-]+\.ts(?: --unreviewed)?$/,
    )
  }
  expect(engines.node).toBe('^22.18.0 || >=23.6.0') // as the floor has it
  expect(readFileSync('README.md', 'utf8')).toContain('Node 22.18 or later')
})
