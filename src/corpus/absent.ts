import { contentPath } from '../model/content-path.ts'
import { nearest } from '../model/nearest.ts'
import type { Message } from '../model/message.ts'
import type { Corpus } from '../model/records.ts'
import { listed } from '../say/quoted.ts'
import type { Gathering } from './gather/gather.ts'
import { folders, isOurs, lists, reviewsPath } from './read/layout.ts'
import type { TextFile } from './read/read.ts'
import { existenceRule } from './references/missing.ts'
import { referencesOf } from './references/references.ts'

/** A part of a content folder that holds nothing, and what of it is named all the same. */
type Absent = {
  readonly of: keyof typeof lists | keyof typeof folders | 'extracts'
  readonly named: readonly string[]
}

/**
 * Tells once of each part of a content folder that holds nothing and is named again and again: its file was removed
 * or emptied, or is called otherwise. What names it is at fault by that alone, and is not told.
 */
export function tellAbsent(
  corpus: Corpus,
  files: readonly TextFile[],
  { folder, broken, messages }: Gathering,
): void {
  for (const absent of absentIn(corpus, files, messages)) {
    if (broken.all().some(({ of }) => of === absent.of)) continue
    broken.add({ of: absent.of, id: undefined })
    const stray = strayFor(absent, files)
    // That it is not read is not told beside that it is to be read.
    const idle = messages.findIndex(
      ({ place, rule }) => rule === ofFiles && place.file === stray?.file,
    )
    if (idle >= 0) messages.splice(idle, 1)
    messages.push(sayAbsent(absent, { folder, files, stray }))
  }
}

const ofFiles = 'file-is-readable'

/** What is said of a folder without an article; whatever seems unused there follows from that. */
export const noArticle = (folder: string): Message => ({
  place: { file: contentPath(folder, 'articles/'), line: 1, column: 1 },
  severity: 'warning',
  rule: ofFiles,
  what: 'The content folder has no article.',
  why: 'The site is lists without a text that leads through them.',
  mend: 'Begin one with `npm run new -- "A title"`.',
})

/** Parts that hold nothing. One that is named once, and never was there, is told where it is named. */
function absentIn(
  corpus: Corpus,
  files: readonly TextFile[],
  messages: readonly Message[],
): readonly Absent[] {
  const references = Map.groupBy(referencesOf(corpus), ({ to }) => to)
  const names = [...Object.keys(lists), ...Object.keys(folders)] as Exclude<
    Absent['of'],
    'extracts'
  >[] // their keys
  const records = names
    .filter((of) => corpus[of].size === 0)
    .map((of) => {
      const rule = existenceRule(of)
      // Data are named in records alone.
      const inProse = rule === 'datum-exists' ? [] : messages.filter((each) => each.rule === rule)
      const named = [
        ...(references.get(of) ?? []).map(({ id }) => id),
        ...inProse.flatMap(({ actual }) => actual ?? []),
      ]
      return { of, named: [...new Set(named)].toSorted() }
    })
  const hasExtract = files.some(({ path }) => path.startsWith('extracts/'))
  const signed = [...corpus.sources.values()].filter(({ custom }) => custom.extract)
  const extracts = { of: 'extracts', named: hasExtract ? [] : signed.map(({ id }) => id) } as const
  const wasThere = (of: Absent['of']) =>
    of !== 'extracts' &&
    files.some(({ path, text }) => path === reviewsPath(of) && text.trim() !== '')
  return [...records, extracts].filter(
    ({ of, named }) => named.length > 1 || (named.length === 1 && wasThere(of)),
  )
}

/** The path of a list, or of a folder with a slash behind it. */
const pathOf = (of: Absent['of']): string =>
  of in lists ? lists[of as keyof typeof lists].path : `${of}/`

/** A file that lies there under a name which is nearly that of the missing one. */
function strayFor({ of }: Absent, files: readonly TextFile[]): TextFile | undefined {
  const path = pathOf(of)
  if (path.endsWith('/') || files.some((each) => each.path === path)) return undefined
  return files.find((each) => !isOurs(each.path) && nearest(each.path, [path]) === path)
}

type Beside = {
  readonly folder: string
  readonly files: readonly TextFile[]
  readonly stray: TextFile | undefined
}

function sayAbsent({ of, named }: Absent, { folder, files, stray }: Beside): Message {
  const path = pathOf(of)
  const file = contentPath(folder, path)
  const isFolder = path.endsWith('/')
  const isThere = files.some((each) => each.path === path)
  const state = isFolder
    ? `${file} holds nothing`
    : isThere
      ? `${file} has no entry`
      : `There is no ${file}`
  const schema = `\`public/schemas/${path.replace(/^.*\//, '')}\` describes it`
  const back = isFolder
    ? 'Put its files back.'
    : isThere
      ? 'Put its entries back.'
      : `Put it back, or add it; ${schema}.`
  return {
    place: { file: stray?.file ?? file, line: 1, column: 1 },
    severity: 'error',
    rule: ofFiles,
    what: `${state}, and what should stand there is named: ${listed(named, 'and')}.`,
    why: 'What names it is held against nothing, and is not judged until it is there.',
    mend: stray ? `Rename it to ${file}.` : back,
  }
}
