import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

// Preloaded into a process (`node --import`) that is to be measured: counts how often each content file is
// read, and at the end writes that, the processor time of all threads and the peak of memory to METER_FILE.

/** What a process took. */
export type Measured = {
  /** Seconds of processor time, user and system, of all threads and of children that ended before. */
  readonly cpu: number
  /** Bytes, at the most. */
  readonly peak: number
  /** Reads of each file of the content folder. */
  readonly reads: Readonly<Record<string, number>>
}

const contentDir = resolve(process.env['CONTENT_DIR'] ?? 'content')
const meterFile = process.env['METER_FILE']
const reads: Record<string, number> = {}

function count(file: unknown): void {
  if (typeof file !== 'string' && !(file instanceof URL)) return
  const path = relative(contentDir, file instanceof URL ? fileURLToPath(file) : resolve(file))
  if (!path.startsWith('..')) reads[path] = (reads[path] ?? 0) + 1
}

/** A function that counts its first argument and is otherwise what it was. */
const counting = <T extends object>(read: T): T =>
  new Proxy(read, {
    apply(target, self, args: unknown[]): unknown {
      count(args[0])
      return Reflect.apply(target as never, self, args)
    },
  })

/** Processor seconds of processes that this one started and saw end, where the system says so. */
function ofChildren(): number {
  try {
    const stat = fs.readFileSync('/proc/self/stat', 'utf8')
    // The second field is the command in parentheses, which may hold spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond
  } catch {
    return 0
  }
}
const ticksPerSecond = 100 // USER_HZ, the same on every Linux

if (meterFile !== undefined) {
  fs.readFileSync = counting(fs.readFileSync)
  fs.readFile = counting(fs.readFile)
  fs.promises.readFile = counting(fs.promises.readFile)
  syncBuiltinESMExports()
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    const cpu = (user + system) / 1e6 + ofChildren()
    const peak = process.resourceUsage().maxRSS * 1024
    const measured: Measured = { cpu, peak, reads }
    fs.writeFileSync(meterFile, JSON.stringify(measured))
  })
}
