import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { day, dropOld } from '../../src/cache/drop-old.ts'
import { Slip } from '../../src/model/slip.ts'
import { linkNew } from '../command/write.ts'

/** How far a build has come with replacing its output folder; what to mend if it dies. */
export type Stage = 'building' | 'staging' | 'swapping'

/** A held lock: `note` writes down the stage, `release` gives the folder free. */
export type Lock = {
  /** The stage of a build that died holding this lock; undefined where none did. */
  readonly left: Stage | undefined
  readonly note: (stage: Stage) => void
  readonly release: () => void
}

type Holder = {
  readonly pid: number
  readonly host: string
  /** When the process began, as the system counts it: a number may be given out again. Empty if unknown. */
  readonly began: string
  readonly stage: Stage
}

/** The lock file of an output folder, beside it. */
export const lockFileOf = (folder: string): string =>
  join(dirname(folder), `.${basename(folder)}.lock`)

/** Takes the lock of an output folder, over from a dead process if need be; a slip where another build holds it. */
export function takeLock(folder: string, named: string): Lock {
  const file = lockFileOf(folder)
  const own = { pid: process.pid, host: hostname(), began: beginningOf(process.pid) }
  const draft = `${file}-${process.pid}`
  const write = (to: string, stage: Stage) =>
    writeFileSync(to, `${JSON.stringify({ ...own, stage } satisfies Holder)}\n`)
  try {
    write(draft, 'building')
    const left = claim({ file, draft, named })
    // No draft of a build that lives is as old.
    dropOld(dirname(file), Date.now() - day, (path) => isDraftOf(file, path))
    let isHeld = true
    return {
      left,
      note(stage) {
        try {
          write(draft, stage)
          renameSync(draft, file)
        } finally {
          rmSync(draft, { force: true })
        }
      },
      release() {
        // What stands there afterwards is another build's.
        if (isHeld) rmSync(file, { force: true })
        isHeld = false
      },
    }
  } finally {
    rmSync(draft, { force: true })
  }
}

const isDraftOf = (file: string, path: string): boolean =>
  path.startsWith(file) && /^-\d+(?:-dead)?$/.test(path.slice(file.length))

type Claim = { readonly file: string; readonly draft: string; readonly named: string }

function claim({ file, draft, named }: Claim): Stage | undefined {
  if (linkNew(draft, file)) return undefined
  judgeLockFile(file, named)
  const text = readOr(file, '')
  const holder = holderIn(text)
  if (holder && isAlive(holder)) throw busy(named, file, holder)
  // Moved aside under a name of our own before it is believed dead: another build may be taking it over too.
  const aside = `${draft}-dead`
  try {
    renameSync(file, aside)
  } catch {
    throw busy(named, file)
  }
  const isTheOne = readOr(aside, '') === text
  if (!isTheOne) linkNew(aside, file)
  rmSync(aside, { force: true })
  if (!isTheOne || !linkNew(draft, file)) throw busy(named, file)
  return holder?.stage ?? 'building'
}

/** A slip where something stands that no build put there, and that would be waited for without end, as a pipe is. */
function judgeLockFile(file: string, named: string): void {
  const found = lstatSync(file, { throwIfNoEntry: false })
  if (!found || found.isFile()) return
  throw new Slip({
    where: file,
    what: `\`${file}\` is in the way: a build needs that name while it works on \`${named}\`.`,
    why: 'It is no file, so no build left it, and it is not touched.',
    mend: 'Move it elsewhere and build again.',
  })
}

const readOr = (file: string, otherwise: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return otherwise
  }
}

function holderIn(text: string): Holder | undefined {
  try {
    const holder = JSON.parse(text) as Holder // written by this file alone; a damaged one is nobody's
    // Of a process, a smaller number means several, and they always are there.
    return Number.isSafeInteger(holder.pid) && holder.pid > 0 ? holder : undefined
  } catch {
    return undefined
  }
}

function isAlive({ pid, host, began }: Holder): boolean {
  if (host !== hostname()) return true // nobody can tell from here
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  const now = beginningOf(pid)
  return now === '' || began === '' || now === began
}

/** The 22nd field of /proc/PID/stat, in ticks since the machine started; empty where there is none. */
function beginningOf(pid: number): string {
  const stat = readOr(`/proc/${pid}/stat`, '')
  // The second field is the command in parentheses, which may hold spaces.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

function busy(named: string, file: string, holder?: Holder): Slip {
  const who = holder ? ` (process ${holder.pid} on ${holder.host})` : ''
  return new Slip({
    where: named,
    what: `Another build${who} is at work on \`${named}\`.`,
    why: 'Two builds into one folder would undo each other.',
    mend: `Wait until it has ended, or build into another folder; if there is no such build, remove \`${file}\`.`,
  })
}
