import { createHash } from 'node:crypto'
import { imageSize } from 'image-size'
import type { Picture } from '../../model/picture.ts'

/** A picture of an article's folder. */
export type PictureFile = Picture & {
  readonly slug: string
  /** Its path within the article's folder, as the article names it. */
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Kinds of picture that every browser of the last years shows, and that hold nothing that could run. */
const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
}

/** The endings of pictures' names. */
export const pictureEndings = Object.keys(types)

const picturePath = /^articles\/([^/]+)\/(.+)\.(png|jpe?g|webp|avif|gif)$/i

/** True for the path of a picture of an article, inside the content folder. */
export const isPicturePath = (path: string): boolean => picturePath.test(path)

/** What a picture is sent as, by its address. */
export const mediaTypeOf = (address: string): string =>
  types[address.slice(address.lastIndexOf('.') + 1)] ?? 'application/octet-stream'

/** A picture with its size and its address; undefined for bytes that are none of the kinds. */
export function pictureOf(path: string, bytes: Uint8Array<ArrayBuffer>): PictureFile | undefined {
  const [, slug = '', stem = '', extension = ''] = picturePath.exec(path) ?? []
  const size = sizeOf(bytes)
  if (!size) return undefined
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  const plain = stem
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const address = `/articles/${slug}/${plain || 'picture'}-${hash}.${extension.toLowerCase()}`
  return { slug, name: `${stem}.${extension}`, bytes, address, ...size }
}

/** Width and height as a picture is shown: a photo that was taken on its side is turned upright. */
function sizeOf(bytes: Uint8Array): Pick<Picture, 'width' | 'height'> | undefined {
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(bytes)
    if (!(type in types) || width < 1 || height < 1) return undefined
    return orientation >= 5 ? { width: height, height: width } : { width, height }
  } catch {
    return undefined // not a picture, or one cut short
  }
}
