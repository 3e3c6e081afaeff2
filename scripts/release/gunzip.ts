import { gunzipSync, inflateRawSync } from 'node:zlib'

export type Gunzipped = {
  readonly bytes: Buffer
  /** True where something stands after the end: another member, which some programs read, or anything else. */
  readonly goesOn: boolean
}

/** What stands before a gzip file's data, without a name, and after it: a checksum and a size. */
const [headLength, footLength] = [10, 8] // bytes, https://www.rfc-editor.org/rfc/rfc1952

/** The first member of a gzip file, of which `gunzipSync` reads all. Throws where it is none or is cut short. */
export function gunzipOne(file: Buffer): Gunzipped {
  const start = hasName(file) ? file.indexOf(0, headLength) + 1 : headLength
  const end = start + deflatedLength(file.subarray(start)) + footLength
  return {
    bytes: gunzipSync(file.subarray(0, end)),
    goesOn: file.subarray(end).some((byte) => byte !== 0),
  }
}

/** As `gzip` writes it where it compresses a file. */
const hasName = (file: Buffer): boolean => file[3] === 8

/** How many bytes a stream of deflated data is long. */
function deflatedLength(bytes: Buffer): number {
  // With `info` it returns this, which its types do not say.
  const { engine } = inflateRawSync(bytes, { info: true }) as unknown as {
    readonly engine: { readonly bytesWritten: number }
  }
  return engine.bytesWritten
}
