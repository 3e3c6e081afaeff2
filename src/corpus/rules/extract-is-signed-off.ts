import { contentPath } from '../../model/content-path.ts'
import { listed } from '../../say/quoted.ts'
import { quotersOf, stateOfExtract, type ExtractState } from '../judge/extract-state.ts'
import type { Content } from '../read/content.ts'
import type { Fault, Rule } from './rule.ts'

/** The stored extract of a source is the one that was signed off, so that nobody mends a quotation by its proof. */
export const extractIsSignedOff: Rule<'extract-is-signed-off'> = {
  id: 'extract-is-signed-off',
  group: 'Evidence and age',
  severity: 'error',
  cause:
    'The text of `extracts/<source-id>.txt` is not the one whose SHA-256 stands in its source, under `custom.extract`; or nobody signed it off; or it was signed off and is not there.',
  why: 'Quotations are held against extracts; whoever changes an extract changes what may be quoted.',
  mend: 'Put the extract back, or hold it against its source and sign it off with `npm run sign-off -- --extracts`.',
  follows: { unread: 'anything' },
  *judge(content) {
    const { corpus, placeOf } = content
    let quoters: ReadonlyMap<string, readonly string[]> | undefined
    for (const id of corpus.sources.keys()) {
      const state = stateOfExtract(content, id)
      if (state === undefined || state === 'signed') continue
      quoters ??= quotersOf(content)
      const path = state === 'unsigned' ? ['custom'] : ['custom', 'extract', 'sha256']
      yield {
        place: placeOf('sources', id, path),
        actual: id,
        ...sayState(state, { content, id, by: quoters.get(id) ?? [] }),
      }
    }
  },
}

type Quoted = { readonly content: Content; readonly id: string; readonly by: readonly string[] }

function sayState(
  state: Exclude<ExtractState, 'signed'>,
  { content: { folder }, id, by }: Quoted,
): Pick<Fault, 'what' | 'mend'> {
  const file = contentPath(folder, `extracts/${id}.txt`)
  const who = by.length > 0 ? ` What quotes it: ${listed(by, 'and')}.` : ' Nothing quotes it.'
  const sign = 'hold it against its source and run `npm run sign-off -- --extracts`.'
  switch (state) {
    case 'unsigned':
      return { what: `Nobody signed off ${file}.${who}`, mend: `H${sign.slice(1)}` }
    case 'changed':
      return {
        what: `${file} changed since it was signed off.${who}`,
        mend: `Put back what was signed off, or ${sign}`,
      }
    case 'gone':
      return {
        what: `${file} was signed off and is gone.${who}`,
        mend: by.length > 0 ? 'Put it back.' : 'Put it back, or take `extract` out of the source.',
      }
    default:
      return state satisfies never
  }
}
