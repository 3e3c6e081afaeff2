import { digestOf } from './digest.ts'

/** A page of a build. */
export type CachedPage = {
  /** The digest of what its route gave it. */
  readonly key: string
  /** Dependencies, as they are written down. */
  readonly dependsOn: readonly string[]
  /** Paths of pages from which something was put into this one when all were made. */
  readonly restsOn: readonly string[]
  /** Paths inside the built site → SHA-256. */
  readonly files: Readonly<Record<string, string>>
}

/** What a build leaves to the next. */
export type Manifest = {
  /** The digest of the program, and of what it was told beside the content. */
  readonly program: string
  /** A dependency, as it is written down → the digest of what it was. */
  readonly digests: ReadonlyMap<string, string>
  /** Pages by their paths. */
  readonly pages: ReadonlyMap<string, CachedPage>
}

/** As it is written: each dependency once, and in a page its place in that list. */
type Written = {
  readonly program: string
  readonly dependencies: readonly (readonly [dependency: string, digest: string])[]
  readonly pages: readonly (Omit<CachedPage, 'dependsOn'> & {
    readonly path: string
    readonly dependsOn: readonly (number | undefined)[]
  })[]
}

/** The manifest as the text of a file, in which each dependency stands once; its last line is the digest of the first. */
export function writeManifest({ program, digests, pages }: Manifest): string {
  const places = new Map([...digests.keys()].map((dependency, i) => [dependency, i]))
  const written: Written = {
    program,
    dependencies: [...digests],
    pages: [...pages]
      // What nobody could find a digest for, no later build can find unchanged.
      .filter(([, { dependsOn }]) => dependsOn.every((dependency) => places.has(dependency)))
      .map(([path, { key, dependsOn, restsOn, files }]) => ({
        path,
        key,
        dependsOn: dependsOn.map((dependency) => places.get(dependency)),
        restsOn,
        files,
      })),
  }
  const text = JSON.stringify(written)
  return `${text}\n${digestOf(text)}\n`
}

/** The manifest that a text is; undefined for anything that is not whole, which is dropped and not believed. */
export function readManifest(written: string): Manifest | undefined {
  const [text = '', digest] = written.split('\n')
  if (digestOf(text) !== digest) return undefined
  const { program, dependencies, pages } = JSON.parse(text) as Written // writeManifest's, as the digest says
  return {
    program,
    digests: new Map(dependencies),
    pages: new Map(
      pages.map(({ path, key, dependsOn, restsOn, files }) => {
        const all = dependsOn.map((place) => dependencies[place ?? -1]?.[0] ?? '')
        return [path, { key, dependsOn: all, restsOn, files }]
      }),
    ),
  }
}
