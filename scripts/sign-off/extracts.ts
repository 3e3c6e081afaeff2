import { join } from 'node:path'
import { check, format } from 'prettier'
import { digestOfExtract, quotersOf, stateOfExtract } from '../../src/corpus/judge/extract-state.ts'
import type { Content } from '../../src/corpus/read/content.ts'
import { signExtract } from '../../src/corpus/write/sign-extract.ts'
import { judgeUnchanged, replaceFile } from '../command/write.ts'

type Signing = {
  readonly content: Content
  readonly dir: string
  /** Every file's text as it was read, by its path in the content folder. */
  readonly texts: ReadonlyMap<string, string>
  readonly print: (text: string) => void
}

const layout = { parser: 'json', printWidth: 100 } as const

/**
 * Writes the digest of each extract that is not signed off into its source, and says what quotes it. An extract that
 * is gone is only told.
 */
export async function signExtracts({ content, dir, texts, print }: Signing): Promise<void> {
  const was = texts.get('sources.json') ?? ''
  const isTidy = await check(was, layout)
  const quoters = quotersOf(content)
  let text = was
  const signed: string[] = []
  let open = 0
  for (const id of content.corpus.sources.keys()) {
    const state = stateOfExtract(content, id)
    if (state === undefined || state === 'signed') continue
    open++
    print(`  ${state}  extracts/${id}.txt, quoted by ${quoters.get(id)?.join(', ') ?? 'nothing'}`)
    const extract = content.extracts.get(id)
    if (extract === undefined) continue
    text = signExtract(text, id, digestOfExtract(extract)) ?? text
    signed.push(id)
  }
  if (text !== was) {
    for (const id of signed) {
      judgeUnchanged(join(dir, `extracts/${id}.txt`), texts.get(`extracts/${id}.txt`) ?? '')
    }
    replaceFile(join(dir, 'sources.json'), isTidy ? await format(text, layout) : text, was)
  }
  print(`${dir}: ${signed.length} of ${open} open extracts signed.`)
}
