import { createHash } from 'node:crypto'

/** The manifest's name, where `sha256sum -c SHA256SUMS` and its kin look for it. */
export const sumsFile = 'SHA256SUMS'

/** A file's path, with forward slashes, and its bytes. */
export type Entry = { readonly path: string; readonly bytes: Uint8Array }

/** A manifest as coreutils write and check it: SHA-256 in hexadecimal, two spaces, path; sorted by path. */
export const writeSums = (hashes: Iterable<readonly [path: string, hash: string]>): string =>
  [...hashes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, hash]) => `${hash}  ${path}\n`)
    .join('')

/** The manifest of files that are at hand. */
export const makeSums = (entries: readonly Entry[]): string =>
  writeSums(entries.map(({ path, bytes }) => [path, sha256(bytes)]))

/** Path → SHA-256 of a manifest; undefined where a line is none of one, or is the second of a path. */
export function readSums(text: string): ReadonlyMap<string, string> | undefined {
  const lines = text.split('\n').filter((line) => line !== '')
  const read = lines.map((line) => /^([\da-f]{64}) [ *](.+)$/.exec(line))
  if (read.includes(null)) return undefined
  const sums = new Map(read.map((found) => [found?.[2] ?? '', found?.[1] ?? '']))
  return sums.size === lines.length ? sums : undefined
}

/** What is wrong with files held against a manifest, a sentence each; empty where they are whole. */
export function faultsAgainst(
  sums: ReadonlyMap<string, string>,
  entries: readonly Entry[],
): readonly string[] {
  const held = new Map(entries.map(({ path, bytes }) => [path, bytes]))
  const listed = [...sums].flatMap(([path, hash]) => {
    const bytes = held.get(path)
    if (!bytes) return [`${path} is missing.`]
    return sha256(bytes) === hash ? [] : [`${path} was changed.`]
  })
  const added = [...held.keys()].filter((path) => !sums.has(path) && path !== sumsFile)
  return [...listed, ...added.map((path) => `${path} was added.`)]
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
