import { isUtf8 } from 'node:buffer'
import {
  type Dirent,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs'
import { join, relative, sep } from 'node:path'
import { contentPath } from '../../model/content-path.ts'
import type { Message, Severity } from '../../model/message.ts'
import { copiedFiles } from './copied.ts'
import { conflictLines } from './merge-conflict.ts'
import { isPicturePath, pictureOf, type PictureFile } from './picture.ts'

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
const mostLines = 9 // three conflicts; who has more finds them
const readable = /\.(?:jsonl?|mdx|txt)$/

/** What was read of files by their paths, for who reads the folder again. */
export type KnownFiles = Map<string, Known>

type Known = {
  readonly line: string
  /** When reading it began, in ms since 1970. */
  readonly at: number
  readonly read: string | PictureFile
}

/**
 * Every JSON, JSONL, MDX and extract file of a content folder and every picture of its articles, in the order of their
 * paths. What leaves the folder by a symbolic link, is too large, or is not UTF-8 or no picture is a message and
 * not read. The only reader of content. A file of `known` that stands as it stood is not opened again.
 */
export function readContent(
  contentDir: string,
  known: KnownFiles = new Map(),
): {
  /** The folder as messages print it: from the working folder, `.` for that itself. */
  readonly folder: string
  readonly files: readonly TextFile[]
  readonly pictures: readonly PictureFile[]
  /** Addresses of the files that stand beside the program and are copied into every site. */
  readonly copied: readonly string[]
  /** Paths of the files that are there and were refused. */
  readonly refused: readonly string[]
  readonly messages: readonly Message[]
  /** `stampOf` the folder, from before each file was read: what is saved meanwhile makes another. */
  readonly stamp: string
} {
  const stamps: string[] = []
  const files: TextFile[] = []
  const pictures: PictureFile[] = []
  const refused: string[] = []
  const messages: Message[] = []
  const copied = copiedFiles()
  const folder = relative('.', contentDir).split(sep).join('/') || '.'
  const shown = (path: string) => (path === '' ? folder : contentPath(folder, path))
  const say = (path: string, severity: Severity, [what, why, mend]: Refusal, line = 1) => {
    const place = { file: shown(path), line, column: 1 }
    messages.push({ place, severity, rule: 'file-is-readable', what, why, mend })
  }
  const refuse = (path: string, refusal: Refusal, line = 1) => {
    refused.push(path)
    say(path, 'error', refusal, line)
  }
  let isFull = false
  const root = realFolder(contentDir)
  if (root === undefined) {
    refuse('', [
      `There is no folder ${shown('')}.`,
      'A site is built from a content folder.',
      `Name an existing folder in CONTENT_DIR, or create \`${folder}/\`.`,
    ])
    return { folder, files, pictures, copied, refused, messages, stamp: stampOf(contentDir) }
  }
  for (const entry of entriesUnder(contentDir, '', deepest)) {
    const { path } = entry
    const found = foundAt(contentDir, entry)
    const line = stampLine(path, found)
    stamps.push(line)
    if (isFull) continue
    isFull = files.length >= mostFiles
    if (isFull) {
      refuse(path, tooMany)
      continue
    }
    const read = readUnlessKnown(root, { entry, found, line }, known)
    const merging = typeof read === 'string' ? unfinishedMerge(read) : undefined
    if (merging) refuse(path, merging.refusal, merging.line)
    else if (typeof read === 'string') files.push({ path, file: shown(path), text: read })
    else if ('bytes' in read) pictures.push(read)
    else if (read === tooDeep) say(path, 'warning', read)
    else refuse(path, read)
  }
  return { folder, files, pictures, copied, refused, messages, stamp: stamps.join('\n') }
}

/**
 * What tells a content folder from how it stood before, without its bytes: of every file that is read, its path, its size and
 * when it was written. Any save, and whatever is renamed, linked or put in another's place, makes it another.
 */
export function stampOf(contentDir: string): string {
  return [...entriesUnder(contentDir, '', deepest)]
    .map((entry) => stampLine(entry.path, foundAt(contentDir, entry)))
    .join('\n')
}

const stampLine = (path: string, found: Stats | undefined): string =>
  `${path} ${found?.size} ${found?.mtimeMs} ${found?.ctimeMs}`

/** A file, or what is to be refused, by its path inside the content folder. */
type Entry = { readonly path: string; readonly isLink: boolean }

/** What stands there, or where a link leads; undefined for nothing, and for what was gone while it was looked at. */
function foundAt(root: string, { path, isLink }: Entry): Stats | undefined {
  try {
    return (isLink ? statSync : lstatSync)(join(root, path))
  } catch {
    return undefined
  }
}

const settling = 2000 // ms; the coarsest clocks of file systems count by that

/**
 * A file as it was read before, where nothing of its stamp is another, and the stamp is older than the coarsest clock could
 * hide a later save behind.
 */
function readUnlessKnown(
  root: string,
  { entry, found, line }: { entry: Entry; found: Stats | undefined; line: string },
  known: KnownFiles,
): string | PictureFile | Refusal {
  const last = known.get(entry.path)
  const isSettled = found && last && last.at - Math.max(found.ctimeMs, found.mtimeMs) > settling
  // A link may lead to another file with the same stamp.
  if (last?.line === line && isSettled && !entry.isLink) return last.read
  const at = Date.now()
  const read = readInside(root, entry, found)
  if (typeof read === 'string' || 'bytes' in read) known.set(entry.path, { line, at, read })
  return read
}

/** What is wrong with a file, why it matters, what to do. */
type Refusal = readonly [what: string, why: string, mend: string]

/** Why a file that Git left with both wordings in it is not read, and where they begin. */
function unfinishedMerge(
  text: string,
): { readonly refusal: Refusal; readonly line: number } | undefined {
  const lines = conflictLines(text)
  const [line] = lines
  if (line === undefined) return undefined
  const shown = lines.length > mostLines ? [...lines.slice(0, mostLines), 'more'] : lines
  const named = new Intl.ListFormat('en-GB').format(shown.map(String))
  return {
    line,
    refusal: [
      `The file holds a merge that was not finished, on lines ${named}.`,
      'Git could not join two wordings and left both in the file; which one holds is for a person to say.',
      'Keep one wording of each and delete the lines of `<<<<<<<`, `=======` and `>>>>>>>`; prose that is to show such lines indents them.',
    ],
  }
}

/** The text or the picture of a file that stands inside a folder, or why it is not read. */
function readInside(
  root: string,
  { path: name, isLink }: Entry,
  found: Stats | undefined,
): string | PictureFile | Refusal {
  const path = join(root, name)
  // No folder on the way to it is a link.
  const target = isLink ? realTarget(path) : found && path
  if (name.includes('\uFFFD') && !target) {
    return ['The name of this file is not valid UTF-8.', whole, 'Rename it.']
  }
  if (!target || !found) {
    return ['The symbolic link leads nowhere.', whole, 'Mend the link or remove it.']
  }
  if (target !== root && !target.startsWith(root + sep)) {
    return ['A symbolic link leads out of the content folder.', secret, 'Copy the file instead.']
  }
  if (found.isDirectory() && target === path) return entriesOf(path) ? tooDeep : closed
  if (found.isDirectory()) {
    return ['A symbolic link leads to a folder.', whole, 'Make it a folder of its own.']
  }
  // A pipe or a device would be waited for without end.
  if (!found.isFile()) return ['This is no file that can be read to its end.', whole, 'Remove it.']
  if (found.size > largest) {
    return [`The file is larger than ${largest / 1e6} MB.`, tooMuch, 'Split it or shorten it.']
  }
  try {
    const bytes = readFileSync(target)
    if (!isPicturePath(name)) return decoded(bytes)
    return pictureOf(name, new Uint8Array(bytes)) ?? noPicture
  } catch {
    return ['The file cannot be opened.', whole, 'Give yourself the right to read it.']
  }
}

const noPicture: Refusal = [
  'The file is no PNG, JPEG, WebP, AVIF or GIF.',
  'A picture is shown in its own size, which is read from it.',
  'Save it again as one of these, or remove it.',
]
const tooMuch = 'Such sizes are a mistake or an attack, and would stall the build.'
const tooMany: Refusal = [
  `The folder holds more than ${mostFiles} files.`,
  tooMuch,
  'Remove what is not content.',
]
const whole = 'A file that is named and not there would be missing from the site in silence.'
const tooDeep: Refusal = [
  `The folder stands more than ${deepest} folders deep, and the build does not look into it.`,
  whole,
  'Move what is content to where it belongs, and remove the rest.',
]
const closed: Refusal = [
  'The folder cannot be opened.',
  whole,
  'Give yourself the right to read it.',
]
const secret = 'What stands outside the folder is not content, and could be private.'

/**
 * Content files under a folder, depth first, sorted. Linked folders, those too deep and those that cannot be
 * opened are listed as one path, to be refused.
 */
function* entriesUnder(root: string, folder: string, levels: number): Generator<Entry> {
  const entries = entriesOf(join(root, folder))
  if (!entries) return yield { path: folder, isLink: false }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (entry.isDirectory()) {
      if (levels > 0) yield* entriesUnder(root, path, levels - 1)
      else yield { path, isLink: false }
      continue
    }
    const isLink = entry.isSymbolicLink()
    const isContent = readable.test(entry.name) || isPicturePath(path)
    if (isContent || (isLink && isFolder(join(root, path)))) yield { path, isLink }
  }
}

/** What stands in a folder; undefined where that, or its files, may not be read. */
function entriesOf(folder: string): readonly Dirent[] | undefined {
  try {
    // Throws where names may be listed and nothing behind them may be looked at.
    statSync(`${folder}/.`)
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return undefined
  }
}

function decoded(bytes: Buffer): string | Refusal {
  if (!isUtf8(bytes)) return ['The file is not valid UTF-8.', ...encoding]
  // A byte order mark, which some editors put before UTF-8, is left out.
  return bytes.toString().replace(/^\uFEFF/, '')
}

const encoding = ['Every program must read the same letters in it.', 'Save it as UTF-8.'] as const

const isFolder = (path: string): boolean => {
  const target = realTarget(path)
  return target !== undefined && statOf(target)?.isDirectory() === true
}

const realFolder = (path: string): string | undefined =>
  isFolder(path) ? realpathSync(path) : undefined

/** What stands at a path; undefined for nothing, and for what was gone while it was looked at. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

/** Where a path really leads; undefined for nothing, and for links that go round in a circle. */
function realTarget(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}
