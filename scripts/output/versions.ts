import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hashOf, readRecord } from './record.ts'

/** A file whose name says what is in it, `figures/flood@1a2b3c4d.png`: somebody may have cited it. */
const versioned = /^figures\/[^/]+@[0-9a-f]{8}\.(?:png|svg|csv)$/

/**
 * Brings into a built site what the last build put into the output folder under a name that is for good, so that
 * what is cited stays. What somebody changed there since is not brought over.
 */
export function keepVersions(built: string, folder: string): void {
  for (const [path, hash] of readRecord(folder) ?? []) {
    const [from, to] = [join(folder, path), join(built, path)]
    if (!versioned.test(path) || existsSync(to) || !existsSync(from)) continue
    if (hashOf(from) !== hash) continue
    mkdirSync(dirname(to), { recursive: true })
    copyFileSync(from, to)
  }
}
