import type { TextFile } from '../../../src/corpus/read/read.ts'
import type { Edit } from './edit.ts'

/** Files of a content folder after an edit; undefined where it no longer applies: its words stand nowhere or twice. */
export function applyEdit(files: readonly TextFile[], edit: Edit): readonly TextFile[] | undefined {
  const file = files.find(({ path }) => path === edit.file)
  if (!file) return undefined
  if ('gone' in edit) return files.filter((each) => each !== file)
  const text = 'rewrite' in edit ? rewritten(file.text, edit.rewrite) : replaced(file.text, edit)
  if (text === undefined || text === file.text) return undefined
  // As reading the file would: a mark at its head is no part of the text.
  const read = text.replace(/^\ufeff/, '')
  return files.map((each) => (each === file ? { ...file, text: read } : each))
}

function replaced(
  text: string,
  edit: Extract<Edit, { readonly from: string }>,
): string | undefined {
  const [start, end] = edit.in === undefined ? [0, text.length] : recordIn(text, edit.in)
  const at = text.indexOf(edit.from, start)
  const again = text.indexOf(edit.from, at + 1)
  const isOnce = at >= 0 && at < end && (again < 0 || again >= end)
  return isOnce ? text.slice(0, at) + edit.to + text.slice(at + edit.from.length) : undefined
}

const head = '\n    "id": "' // of a record in a list, as the content is laid out

/** From the id of a record to that of the next. */
function recordIn(text: string, id: string): readonly [start: number, end: number] {
  const start = text.indexOf(`${head}${id}"`)
  const next = text.indexOf(head, start + 1)
  return start < 0 ? [0, 0] : [start, next < 0 ? text.length : next]
}

type Rewrite = Extract<Edit, { readonly rewrite: string }>['rewrite']

function rewritten(text: string, how: Rewrite): string {
  switch (how) {
    case 'keys':
      return JSON.stringify(reversed(JSON.parse(text)), undefined, 2)
    case 'layout':
      return JSON.stringify(JSON.parse(text), undefined, '\t')
    case 'byte order mark':
      return `\ufeff${text}`
    case 'line ends':
      return text.replaceAll('\n', '\r\n')
    default:
      return how satisfies never
  }
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, each]) => [key, reversed(each)]),
  )
}
