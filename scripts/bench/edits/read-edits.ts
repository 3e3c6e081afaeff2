import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'astro/zod'
import { Slip } from '../../../src/model/slip.ts'
import { editSchema, type Edit } from './edit.ts'

/** The edits of a content folder that change what it says, and those that do not. */
export type EditSet = { readonly harmful: readonly Edit[]; readonly harmless: readonly Edit[] }

export const readEdits = (contentDir: string): EditSet => ({
  harmful: readList(join(contentDir, '.edits/harmful.jsonl')),
  harmless: readList(join(contentDir, '.edits/harmless.jsonl')),
})

function readList(path: string): readonly Edit[] {
  if (!existsSync(path)) {
    throw new Slip(`There is no ${path}; it holds an edit a line, as content/README.md says.`)
  }
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line, i): readonly Edit[] => {
    if (line.trim() === '') return []
    const parsed = editSchema.safeParse(JSON.parse(line))
    if (parsed.success) return [parsed.data]
    throw new Slip(`${path}:${i + 1} is no edit: ${z.prettifyError(parsed.error)}`)
  })
}
