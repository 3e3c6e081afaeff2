import { crc32, inflateRawSync } from 'node:zlib'

export type Gunzipped = {
  readonly bytes: Buffer
  /** True where something stands after the end: another member, which some programs read, or anything else. */
  readonly goesOn: boolean
}

/** The most that is unpacked: a small file may claim to hold more than any machine has room for. */
export const mostUnpacked = 2 ** 31 // bytes

/** Length of what stands before a gzip file's data, without what its flags announce, and after it: a checksum and a size. */
const [headLength, footLength] = [10, 8] // bytes, https://www.rfc-editor.org/rfc/rfc1952

/** Those of a head that no program writes: its own checksum, and what has no meaning. */
const flags = { extra: 4, name: 8, comment: 16, unknown: 0xe2 } as const

/** The first member of a gzip file, of which `gunzipSync` reads all. Throws where it is none, is cut short, or is too large. */
export function gunzipOne(file: Buffer): Gunzipped {
  const isGzip = file[0] === 0x1f && file[1] === 0x8b && file[2] === 8
  const start = isGzip ? startOf(file) : undefined
  if (start === undefined) throw new Error('It is no gzip file.')
  const { buffer, engine } = inflated(file.subarray(start))
  const end = start + engine.bytesWritten + footLength
  if (end > file.length) throw new Error('It is cut short.')
  const isWhole =
    file.readUInt32LE(end - footLength) === crc32(buffer) &&
    file.readUInt32LE(end - footLength + 4) === buffer.length
  if (!isWhole) throw new Error('It is damaged: its bytes do not come to its checksum.')
  return { bytes: buffer, goesOn: file.subarray(end).some((byte) => byte !== 0) }
}

/** Where the data of a gzip file begins, behind what other programs write into its head; undefined where it has none. */
function startOf(file: Buffer): number | undefined {
  const has = (flag: number) => ((file[3] ?? 0) & flag) > 0
  if (has(flags.unknown) || file.length < headLength + 2) return undefined
  let at = headLength
  if (has(flags.extra)) at += 2 + file.readUInt16LE(at)
  for (const text of [flags.name, flags.comment]) {
    if (!has(text)) continue
    const end = file.indexOf(0, at)
    if (end < 0) return undefined
    at = end + 1
  }
  return at
}

/** What a stream of deflated data holds, and how many bytes of it were read. */
function inflated(bytes: Buffer) {
  try {
    // With `info` it returns this, which its types do not say.
    return inflateRawSync(bytes, { info: true, maxOutputLength: mostUnpacked }) as unknown as {
      readonly buffer: Buffer
      readonly engine: { readonly bytesWritten: number }
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new Error('It holds more than 2 GB.')
    throw new Error(code === 'Z_BUF_ERROR' ? 'It is cut short.' : 'It is damaged.')
  }
}
