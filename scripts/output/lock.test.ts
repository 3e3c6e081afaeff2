import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../../.config/new-folder.ts'
import { lockFileOf, takeLock } from './lock.ts'

const folderToBe = (): string => join(newFolder('lock'), 'dist')

function hold(folder: string, holder: Readonly<Record<string, unknown>>): void {
  writeFileSync(lockFileOf(folder), JSON.stringify(holder))
}

test('a lock is taken beside the folder and given free', () => {
  const folder = folderToBe()
  const lock = takeLock(folder, 'dist')
  expect(lock.left).toBeUndefined()
  expect(existsSync(lockFileOf(folder))).toBe(true)
  lock.release()
  expect(existsSync(lockFileOf(folder))).toBe(false)
})

test('a lock that was given free leaves that of the next build alone', () => {
  const folder = folderToBe()
  const lock = takeLock(folder, 'dist')
  lock.release()
  takeLock(folder, 'dist')
  lock.release()
  expect(existsSync(lockFileOf(folder))).toBe(true)
})

test('a second build into the folder is told of the first, and leaves its lock alone', () => {
  const folder = folderToBe()
  // The process that runs this one is alive for as long as the test is.
  hold(folder, { pid: process.ppid, host: hostname(), began: '', stage: 'building' })
  const before = readFileSync(lockFileOf(folder), 'utf8')
  expect(() => takeLock(folder, 'dist')).toThrow(
    `dist  error\n  Another build (process ${process.ppid} on ${hostname()}) is at work on \`dist\`.`,
  )
  expect(readFileSync(lockFileOf(folder), 'utf8')).toBe(before)
})

test('the lock of a dead process is taken over, with the stage at which it died', () => {
  const folder = folderToBe()
  const { pid } = spawnSync(process.execPath, ['--version'])
  hold(folder, { pid, host: hostname(), began: '', stage: 'swapping' })
  expect(takeLock(folder, 'dist').left).toBe('swapping')
})

test('a number that was given to another process since is no holder', () => {
  const folder = folderToBe()
  hold(folder, { pid: process.ppid, host: hostname(), began: '1', stage: 'staging' })
  // Where the system does not say when a process began, it is taken to be the same.
  if (existsSync('/proc/self/stat')) expect(takeLock(folder, 'dist').left).toBe('staging')
  else expect(() => takeLock(folder, 'dist')).toThrow('Another build')
})

test('a lock from another machine is believed, one that cannot be read is not', () => {
  const folder = folderToBe()
  hold(folder, { pid: 1, host: 'another-machine', began: '', stage: 'building' })
  expect(() => takeLock(folder, 'dist')).toThrow(`remove \`${lockFileOf(folder)}\``)
  writeFileSync(lockFileOf(folder), '{ "pid": ')
  expect(takeLock(folder, 'dist').left).toBe('building')
})

test.each([[-1], [0], [1.5], ['1'], [undefined]])('a lock of process %j is nobody’s', (pid) => {
  const folder = folderToBe()
  hold(folder, { pid, host: hostname(), began: '', stage: 'building' })
  expect(takeLock(folder, 'dist').left).toBe('building')
})

test.each([
  ['a folder', (file: string) => mkdirSync(file)],
  ['a pipe', (file: string) => spawnSync('mkfifo', [file])],
  ['a link', (file: string) => symlinkSync('/dev/zero', file)],
])('%s in place of the lock is told in four lines, and stays', (_, make) => {
  const folder = folderToBe()
  make(lockFileOf(folder))
  expect(() => takeLock(folder, 'dist')).toThrow(
    `${lockFileOf(folder)}  error\n  \`${lockFileOf(folder)}\` is in the way`,
  )
  expect(readdirSync(dirname(folder))).toEqual(['.dist.lock'])
})

test('what builds left that were killed as they took a lock is removed, and nothing else', () => {
  const folder = folderToBe()
  const file = lockFileOf(folder)
  const names = ['-1', '-1-dead', '-2', '-mine', '-3x'].map((end) => file + end)
  for (const name of names) {
    writeFileSync(name, '')
    if (!name.endsWith('-2')) utimesSync(name, 0, 0)
  }
  takeLock(folder, 'dist').release()
  expect(names.filter((name) => existsSync(name))).toEqual(names.slice(2))
})
