import { digestNow, readDependency, Dependencies } from './dependencies.ts'
import type { CachedPage, Manifest } from './manifest.ts'
import type { Tracked } from './tracked.ts'

/** The SHA-256 of a file, by its path inside the built site; undefined where it is not there. */
export type HashAt = (file: string) => string | undefined

type NewPage = {
  readonly key: string
  readonly dependencies: Dependencies
  readonly restsOn: Set<string>
  readonly files: string[]
}

/**
 * Tells which pages of the last build are fresh, and takes down what the new ones depend on. A page is fresh where its
 * route gives it the very same, each part of the content that it asked for is the very same, and its files stand as they were made.
 */
export class PageCache {
  readonly #program: string
  readonly #last: Manifest | undefined
  readonly #hashAt: HashAt
  readonly #digests = new Map<string, string>()
  readonly #reused = new Map<string, CachedPage>()
  readonly #new = new Map<string, NewPage>()
  readonly #unchanged = new Map<string, string>()

  /** `program` is the digest of the program and its inputs; a manifest of another one says nothing. */
  constructor(program: string, last: Manifest | undefined, hashAt: HashAt) {
    this.#program = program
    this.#last = last?.program === program ? last : undefined
    this.#hashAt = hashAt
  }

  /** Whether the last build was of the same program, so that most pages may be fresh. */
  get isWarm(): boolean {
    return this.#last !== undefined
  }

  /** Reuses a page where it is fresh; false where it is to be made. */
  reuses(path: string, key: string, content: Tracked): boolean {
    const page = this.#last?.pages.get(path)
    if (page?.key !== key) return false
    const isFresh =
      page.dependsOn.every((dependency) => this.#isSame(dependency, content)) &&
      page.restsOn.every((other) => this.isReused(other)) &&
      Object.entries(page.files).every(([file, hash]) => this.#hashAt(file) === hash)
    if (isFresh) this.#reused.set(path, page)
    return isFresh
  }

  isReused(path: string): boolean {
    return this.#reused.has(path)
  }

  /** How many pages are reused. */
  get size(): number {
    return this.#reused.size
  }

  /** Where to note what a page depends on that is made of what `key` says. */
  track(path: string, key: string, ...files: string[]): Dependencies {
    const dependencies = new Dependencies()
    // Addresses of the site are in every page.
    dependencies.noteWhole('site')
    this.#new.set(path, { key, dependencies, restsOn: new Set(), files })
    return dependencies
  }

  /** Has another file stand and fall with a page. */
  addFile(path: string, file: string): void {
    this.#new.get(path)?.files.push(file)
  }

  /** Says that something of another page was put into a page, which is stale with it. */
  restOn(path: string, other: string): void {
    this.#new.get(path)?.restsOn.add(other)
  }

  /** Reuses a file of the last build where one of this SHA-256 was made anew; false where that is to be written. */
  reusesFile(file: string, hash: string): boolean {
    if (!this.isWarm || this.#hashAt(file) !== hash) return false
    this.#unchanged.set(file, hash)
    return true
  }

  /** The files of the last build that are reused, with their SHA-256. */
  files(): ReadonlyMap<string, string> {
    const ofPages = [...this.#reused.values()].flatMap(({ files }) => Object.entries(files))
    return new Map([...ofPages, ...this.#unchanged])
  }

  /** What the next build is left, of a site that was built with the files that `hashAt` knows. */
  manifest(content: Tracked, hashAt: HashAt): Manifest {
    const pages = new Map(this.#reused)
    for (const [path, { key, dependencies, restsOn, files }] of this.#new) {
      const hashes = files.flatMap((file) => {
        const hash = hashAt(file)
        return hash === undefined ? [] : [[file, hash] as const]
      })
      if (hashes.length < files.length) continue
      pages.set(path, {
        key,
        dependsOn: [...dependencies.noted],
        restsOn: [...restsOn],
        files: Object.fromEntries(hashes),
      })
    }
    const all = new Set([...pages.values()].flatMap(({ dependsOn }) => dependsOn))
    const digests = new Map<string, string>()
    for (const dependency of all) {
      const digest = this.#digest(dependency, content)
      if (digest !== undefined) digests.set(dependency, digest)
    }
    return { program: this.#program, digests, pages }
  }

  #isSame(dependency: string, content: Tracked): boolean {
    const before = this.#last?.digests.get(dependency)
    return before !== undefined && this.#digest(dependency, content) === before
  }

  #digest(dependency: string, content: Tracked): string | undefined {
    const digest = this.#digests.get(dependency) ?? digestNow(readDependency(dependency), content)
    // An index that nobody knows yet may be known once more modules are loaded.
    if (digest !== undefined) this.#digests.set(dependency, digest)
    return digest
  }
}
