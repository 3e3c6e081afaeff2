import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildCorpus, type Loaded } from '../../src/corpus/load.ts'
import { openValues } from '../../src/corpus/judge/open-values.ts'
import { buildInputs } from '../../src/corpus/read/inputs.ts'
import { valuesPath } from '../../src/corpus/read/layout.ts'
import { readFolder } from './read-folder.ts'
import { signValues } from '../../src/corpus/write/sign-values.ts'
import { isSameValue, valuesOf } from '../../src/model/valued.ts'
import { Slip } from '../../src/model/slip.ts'
import { forWriters } from '../../src/model/site-language.ts'
import { sayCount } from '../../src/say/count.ts'
import { createFile, judgeUnchanged, replaceFile } from '../command/write.ts'

/** Why records were signed, by record; undefined where nobody said. */
export type Reasons = ReadonlyMap<string, string | undefined>

/** A slip where a signed record changes a value that readers were given, and no reason is given for that. */
export function judgeValueDebts({ corpus }: Loaded, reasons: Reasons): void {
  if (!corpus) return
  const changed = valuesOf(corpus).flatMap(({ name, collection, id, quantity }) => {
    const record = `${collection}/${id}`
    const last = corpus.valueStates?.get(name)?.at(-1)
    const isSilent = reasons.has(record) && !reasons.get(record)
    return last && isSilent && !isSameValue(last.quantity, quantity) ? [name] : []
  })
  if (changed.length === 0) return
  throw new Slip(
    `Nothing was signed: ${changed.join(', ')} changed, and readers are told why a value is another one. Say why with --why "…".`,
  )
}

/**
 * Adds what is new to the list of values, and each change that has a reason: the one its record was signed with; of
 * what is computed, those of what it may be computed from. As with addresses, a list is begun where that is asked for.
 */
export function listValues(
  reasons: Reasons,
  by: string | undefined,
  { begin }: { readonly begin: boolean },
): void {
  const inputs = buildInputs()
  const read = readFolder(inputs.contentDir)
  const { corpus, content, messages } = buildCorpus(read, inputs)
  const isUnread = messages.some(
    ({ rule, severity }) => /^(?:json-|derivation-)/.test(rule) && severity === 'error',
  )
  if (!corpus || isUnread || content.broken.all().length > 0) return
  const was = read.files.find(({ path }) => path === valuesPath)?.text
  if (!begin && was === undefined) return
  const open = openValues(content)
  const all = [...new Set([...reasons.values()].filter((why) => why !== undefined))].join(' ')
  const text = signValues(content, {
    // The day of signing is today, unless the clock is given.
    today: (inputs.isClockGiven ? inputs.now : new Date()).toISOString().slice(0, 10),
    by: by ?? corpus.site.publisher.name,
    whyOf: (record) =>
      reasons.get(record) ?? (record.startsWith('derived/') ? all || undefined : undefined),
  })
  if (text === (was ?? '')) return
  const path = join(inputs.contentDir, valuesPath)
  mkdirSync(dirname(path), { recursive: true })
  if (was !== undefined) replaceFile(path, text, was)
  else if (!createFile(path, text)) judgeUnchanged(path, '')
  const changed = open.filter(({ last }) => last).length
  process.stdout.write(
    `${path}: ${forWriters(() => sayCount(open.length - changed, 'value'))} added, ${changed} changed; readers are told what it was.\n`,
  )
}
