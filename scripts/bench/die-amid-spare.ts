import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

// Preloaded into a build (`node --import`): kills it before the call of number DIE_AT among those by which the site before the
// last one, its spare, becomes the next.

const isOfSpare = (path: unknown): boolean =>
  typeof path === 'string' && /\/spare(?:\/|$)/.test(path)

let left = Number(process.env['DIE_AT'])

/** A function that counts where one of its arguments is a path of the spare, and is otherwise what it was. */
const dying = <T extends object>(call: T): T =>
  new Proxy(call, {
    apply(target, self, args: unknown[]): unknown {
      if (args.some(isOfSpare)) left -= 1
      if (left === 0) process.kill(process.pid, 'SIGKILL')
      return Reflect.apply(target as never, self, args)
    },
  })

fs.renameSync = dying(fs.renameSync)
fs.rmdirSync = dying(fs.rmdirSync)
fs.rmSync = dying(fs.rmSync)
fs.unlinkSync = dying(fs.unlinkSync)
syncBuiltinESMExports()
