import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Writes the files of a site that is being built, each once and whole. Synchronously, since handing thousands of small
 * files to other threads costs more than writing them.
 */
export class SiteWriter {
  readonly #folder: string
  readonly #hashes: Map<string, string>
  readonly #folders = new Set<string>()

  /** `hashes` is told the SHA-256 of each file, by its path inside the site, so that nobody need read it for that. */
  constructor(folder: string, hashes: Map<string, string> = new Map()) {
    this.#folder = folder
    this.#hashes = hashes
  }

  /** Writes a file by its path inside the site. */
  write(path: string, content: string | Uint8Array): void {
    const file = join(this.#folder, path)
    const folder = dirname(file)
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true })
    this.#folders.add(folder)
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    writeFileSync(file, bytes)
    this.#hashes.set(path, createHash('sha256').update(bytes).digest('hex'))
  }
}
