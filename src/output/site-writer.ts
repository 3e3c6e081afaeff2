import { hash as hashOf } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const utf8 = new TextEncoder()
const mostBytes = 3 // of UTF-8, for a unit of a string
const roomy = 1 << 20 // units; few pages are longer

type IsReused = (path: string, hash: string) => boolean

/**
 * Writes the files of a site that is being built, each once and whole. Synchronously, since handing thousands of small
 * files to other threads costs more than writing them.
 */
export class SiteWriter {
  readonly #folder: string
  readonly #hashes: Map<string, string>
  readonly #isReused: IsReused
  readonly #folders = new Set<string>()
  #room: Buffer | undefined

  /**
   * `hashes` is told the SHA-256 of each file, by its path inside the site, so that nobody need read it for that. A file
   * that `isReused` says is brought from the last build is not written.
   */
  constructor(
    folder: string,
    hashes: Map<string, string> = new Map(),
    isReused: IsReused = () => false,
  ) {
    this.#folder = folder
    this.#hashes = hashes
    this.#isReused = isReused
  }

  /** Writes a file by its path inside the site. */
  write(path: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? this.#bytesOf(content) : content
    const hash = hashOf('sha256', bytes)
    if (!this.#isReused(path, hash)) this.#place(path, bytes)
    this.#hashes.set(path, hash)
  }

  /** A text as UTF-8, which lasts until the next one: in memory of its own, measured first, it takes twice as long. */
  #bytesOf(text: string): Uint8Array {
    if (text.length > roomy) return Buffer.from(text)
    this.#room ??= Buffer.allocUnsafe(roomy * mostBytes)
    return this.#room.subarray(0, utf8.encodeInto(text, this.#room).written)
  }

  #place(path: string, bytes: Uint8Array): void {
    const file = join(this.#folder, path)
    const folder = dirname(file)
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true })
    this.#folders.add(folder)
    writeFileSync(file, bytes)
  }
}
