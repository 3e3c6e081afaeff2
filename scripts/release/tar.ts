import type { Entry } from '../output/checksums.ts'

// Archives as POSIX.1-1988 has them (ustar), of plain files only, so that whoever keeps one can read it with
// Node alone, or with any `tar`. https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html

const block = 512 // bytes

/** Where each field of a header starts, and its length in bytes. */
const fields = {
  name: [0, 100],
  mode: [100, 8],
  uid: [108, 8],
  gid: [116, 8],
  size: [124, 12],
  mtime: [136, 12],
  checksum: [148, 8],
  type: [156, 1],
  magic: [257, 8],
  prefix: [345, 155],
} as const

/**
 * An archive of files, in the order given, all of one time (seconds since 1970): the same files give the same
 * bytes. Throws where a path is longer than the format has room for.
 */
export function pack(entries: readonly Entry[], mtime: number): Buffer {
  const parts = entries.flatMap(({ path, bytes }) => [
    header(path, bytes.length, mtime),
    bytes,
    Buffer.alloc(roundUp(bytes.length) - bytes.length),
  ])
  return Buffer.concat([...parts, Buffer.alloc(2 * block)])
}

export type Unpacked = {
  readonly entries: readonly Entry[]
  /** True where something stands after the end, which other programs may read. */
  readonly goesOn: boolean
}

/** The files of an archive; undefined where it is none, is cut short, or holds what `pack` never writes. */
export function unpack(archive: Buffer): Unpacked | undefined {
  const entries: Entry[] = []
  for (let at = 0; at + block <= archive.length;) {
    const head = archive.subarray(at, at + block)
    if (isEmpty(head)) {
      const end = at + 2 * block
      if (end > archive.length) return undefined
      return { entries, goesOn: !isEmpty(archive.subarray(at)) }
    }
    const prefix = text(head, 'prefix')
    const path = prefix ? `${prefix}/${text(head, 'name')}` : text(head, 'name')
    const size = Number.parseInt(text(head, 'size'), 8)
    const mtime = Number.parseInt(text(head, 'mtime'), 8)
    // To the byte: a link, another owner, rights, or a second reading of a name is nothing that `pack` writes.
    const isOurs =
      size >= 0 && mtime >= 0 && hasRoom(path) && header(path, size, mtime).equals(head)
    const [end, next] = [at + block + size, at + block + roundUp(size)]
    if (!isOurs || next > archive.length || !isEmpty(archive.subarray(end, next))) return undefined
    entries.push({ path, bytes: archive.subarray(at + block, end) })
    at = next
  }
  return undefined // no empty block marked its end
}

function header(path: string, size: number, mtime: number): Buffer {
  const head = Buffer.alloc(block)
  const parted = split(path)
  if (!parted) throw new RangeError(`invalid path for an archive, too long: ${path}`)
  const { name, prefix } = parted
  const write = (field: keyof typeof fields, value: string) => head.write(value, fields[field][0])
  const octal = (value: number, length: number) =>
    `${value.toString(8).padStart(length - 1, '0')}\0`
  write('name', name)
  write('mode', octal(0o644, 8))
  write('uid', octal(0, 8))
  write('gid', octal(0, 8))
  write('size', octal(size, 12))
  write('mtime', octal(mtime, 12))
  write('type', '0')
  write('magic', 'ustar\x0000')
  write('prefix', prefix)
  write('checksum', `${checksumOf(head).toString(8).padStart(6, '0')}\0 `)
  return head
}

/** The sum of a header's bytes, its own field taken as spaces. */
function checksumOf(head: Buffer): number {
  const [start, length] = fields.checksum
  return head.reduce((sum, byte, i) => sum + (i >= start && i < start + length ? 0x20 : byte), 0)
}

/** The most that the format has room for, in words. */
export const room = `${fields.prefix[1]} bytes before one of its slashes and ${fields.name[1]} after it`

/** True for a path that the format has room for. */
export const hasRoom = (path: string): boolean => split(path) !== undefined

/** A path in the two fields that hold it, parted at a slash; undefined where they have no room for it. */
function split(path: string): { readonly name: string; readonly prefix: string } | undefined {
  const fits = (value: string, field: 'name' | 'prefix') =>
    Buffer.byteLength(value) <= fields[field][1]
  if (fits(path, 'name')) return { name: path, prefix: '' }
  for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) {
    const [prefix, name] = [path.slice(0, at), path.slice(at + 1)]
    if (fits(name, 'name') && fits(prefix, 'prefix')) return { name, prefix }
  }
  return undefined
}

function text(head: Buffer, field: keyof typeof fields): string {
  const [start, length] = fields[field]
  const bytes = head.subarray(start, start + length)
  const end = bytes.indexOf(0)
  return bytes.toString('utf8', 0, end < 0 ? length : end)
}

const isEmpty = (bytes: Buffer): boolean => bytes.every((byte) => byte === 0)

const roundUp = (size: number): number => Math.ceil(size / block) * block
