import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { publishedOf } from '../../src/corpus/references/withheld.ts'
import { buildCorpus } from '../../src/corpus/load.ts'
import { buildInputs } from '../../src/corpus/read/inputs.ts'
import { addressesPath } from '../../src/corpus/read/layout.ts'
import { readFolder } from './read-folder.ts'
import { addressesOf, movesOf, type ListedAddress } from '../../src/model/addresses.ts'
import { forWriters } from '../../src/model/site-language.ts'
import { sayCount } from '../../src/say/count.ts'
import { createFile, judgeUnchanged, replaceFile } from '../command/write.ts'

/**
 * Adds the addresses of what is published to the list of those that may not vanish. None is ever taken out: who
 * withdraws a page says so in its line. A list that is not there is begun only where that is asked for: what nobody has
 * published yet may be renamed and taken out at will.
 */
export function listAddresses({ begin }: { readonly begin: boolean }): void {
  const inputs = buildInputs()
  const read = readFolder(inputs.contentDir)
  const { corpus, content, withheld, messages } = buildCorpus(read, inputs)
  const isUnread = messages.some(
    ({ rule, severity }) => rule.startsWith('json-') && severity === 'error',
  )
  if (!corpus || isUnread || content.broken.all().length > 0) return
  if (!begin && content.addresses === undefined) return
  const published = publishedOf(corpus, withheld)
  const lines = new Map<string, ListedAddress>(
    (content.addresses ?? []).map(({ address, gone, why }) => [
      address,
      { address, ...(gone ? { gone } : {}), ...(why ? { why } : {}) },
    ]),
  )
  const before = lines.size
  for (const { path } of addressesOf(published))
    if (!lines.has(path)) lines.set(path, { address: path })
  for (const { from } of movesOf(published))
    if (!lines.has(from)) lines.set(from, { address: from })
  if (lines.size === before) return
  const text = [...lines.values()]
    .toSorted((a, b) => (a.address < b.address ? -1 : 1))
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('')
  const path = join(inputs.contentDir, addressesPath)
  const was = read.files.find((file) => file.path === addressesPath)?.text
  mkdirSync(dirname(path), { recursive: true })
  if (was !== undefined) replaceFile(path, text, was)
  else if (!createFile(path, text)) judgeUnchanged(path, '')
  process.stdout.write(
    `${path}: ${forWriters(() => sayCount(lines.size - before, 'address'))} added; what is in it cannot vanish unnoticed.\n`,
  )
}
