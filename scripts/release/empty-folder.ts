import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Makes something in a folder that holds nothing, of its own, which is named after `beginning` and this process and gone
 * afterwards; with it those that processes left which were killed.
 */
export function inEmptyFolder<Made>(beginning: string, make: (folder: string) => Made): Made {
  mkdirSync(dirname(beginning), { recursive: true })
  removeLeft(beginning)
  const folder = mkdtempSync(`${beginning}${process.pid}-`)
  try {
    return make(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function removeLeft(beginning: string): void {
  for (const name of readdirSync(dirname(beginning))) {
    if (!name.startsWith(basename(beginning))) continue
    const pid = /^(\d+)-/.exec(name.slice(basename(beginning).length))?.[1]
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(join(dirname(beginning), name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
