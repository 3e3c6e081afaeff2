import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Message } from '../model/message.ts'

/** One text file of a content folder. */
export type TextFile = {
  /** Path inside the content folder, with forward slashes: `claims/a.json`. */
  readonly path: string
  /** Path from the working folder, as messages print it: `content/claims/a.json`. */
  readonly file: string
  readonly text: string
}

const largest = 2_000_000 // bytes; the largest file of a real content folder has a tenth of it
const mostFiles = 20_000
const deepest = 8 // folders
const readable = /\.(?:json|mdx|txt)$/

/**
 * Every JSON, MDX and extract file of a content folder, in the order of their paths. What leaves the folder by
 * a symbolic link, is too large or is not UTF-8 is a message and not read. The only reader of content.
 */
export function readContent(contentDir: string): {
  readonly files: readonly TextFile[]
  /** Paths of the files that are there and were refused. */
  readonly refused: readonly string[]
  readonly messages: readonly Message[]
} {
  const files: TextFile[] = []
  const refused: string[] = []
  const messages: Message[] = []
  const shown = (path: string) => relative('.', join(contentDir, path)).split(sep).join('/') || '.'
  const refuse = (path: string, what: string, why: string, mend: string) => {
    const place = { file: shown(path), line: 1, column: 1 }
    refused.push(path)
    messages.push({ place, severity: 'error', rule: 'file-is-readable', what, why, mend })
  }
  const root = realFolder(contentDir)
  if (root === undefined) {
    refuse(
      '',
      `There is no folder ${shown('')}.`,
      'A site is built from a content folder.',
      noFolder,
    )
    return { files, refused, messages }
  }
  for (const path of pathsIn(contentDir, '', deepest)) {
    if (files.length >= mostFiles) {
      refuse(
        path,
        `The folder holds more than ${mostFiles} files.`,
        tooMuch,
        'Remove what is not content.',
      )
      break
    }
    const target = realTarget(join(contentDir, path))
    if (target === undefined) {
      refuse(path, 'The symbolic link leads nowhere.', whole, 'Mend the link or remove it.')
    } else if (target !== root && !target.startsWith(root + sep)) {
      refuse(
        path,
        'A symbolic link leads out of the content folder.',
        secret,
        'Copy the file instead.',
      )
    } else if (isFolder(target)) {
      refuse(path, 'A symbolic link leads to a folder.', whole, 'Make it a folder of its own.')
    } else if (statSync(target).size > largest) {
      refuse(
        path,
        `The file is larger than ${largest / 1e6} MB.`,
        tooMuch,
        'Split it or shorten it.',
      )
    } else {
      const text = decoded(readFileSync(target))
      if (typeof text === 'string') files.push({ path, file: shown(path), text })
      else refuse(path, text.what, text.why, text.mend)
    }
  }
  return { files, refused, messages }
}

const noFolder = 'Name an existing folder in CONTENT_DIR, or create `content/`.'
const tooMuch = 'Such sizes are a mistake or an attack, and would stall the build.'
const whole = 'A file that is named and not there would be missing from the site in silence.'
const secret = 'What stands outside the folder is not content, and could be private.'

/** Content files under a folder, depth first, sorted. Linked folders are listed as one path, to be refused. */
function* pathsIn(root: string, folder: string, levels: number): Generator<string> {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (entry.isDirectory() && levels > 0) yield* pathsIn(root, path, levels - 1)
    else if (readable.test(entry.name) && !entry.isDirectory()) yield path
    else if (entry.isSymbolicLink() && isFolder(join(root, path))) yield path
  }
}

function decoded(bytes: Buffer): string | Pick<Message, 'what' | 'why' | 'mend'> {
  const why = 'Every program must read the same letters in it.'
  const mend = 'Save it as UTF-8 without a byte order mark.'
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { what: 'The file begins with a byte order mark.', why, mend }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { what: 'The file is not valid UTF-8.', why, mend }
  }
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

const realFolder = (path: string): string | undefined =>
  isFolder(path) ? realpathSync(path) : undefined

/** Where a path really leads; undefined for a link to nothing. */
function realTarget(path: string): string | undefined {
  if (!lstatSync(path).isSymbolicLink()) return realpathSync(path)
  return statSync(path, { throwIfNoEntry: false }) ? realpathSync(path) : undefined
}
