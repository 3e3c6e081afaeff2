import { t } from '../model/words.ts'
import type { Claim } from '../model/claim.ts'
import type { Source } from '../model/source.ts'
import { staleUnder } from '../model/stale.ts'
import { sayDate } from './date.ts'

type Sources = ReadonlyMap<string, Source>

/** That a source, or one it repeats, no longer stands, when and why, as sentences; empty where it does stand. */
export function sayStale(id: string, sources: Sources): string {
  const stale = staleUnder(id, sources)
  if (!stale) return ''
  const { retracted, superseded } = stale.source.custom
  const { on, why } = retracted ?? superseded ?? { on: '', why: '' }
  const said = `${sayDate(on)}: ${why}`
  if (stale.isOwn) return ` ${t(retracted ? 'Retracted' : 'Superseded')} ${said}`
  return ` ${t('It repeats “{title}”,', { title: stale.source.title })} ${t(retracted ? 'retracted' : 'superseded')} ${said}`
}

/** A warning where a claim is supported by a source that no longer stands; what supports an error is the error. */
export function staleSupport({ status, evidence }: Claim, sources: Sources): string | undefined {
  const isStale = evidence.some(
    ({ relation, source }) => relation === 'supports' && staleUnder(source, sources),
  )
  if (status === 'error' || !isStale) return undefined
  return t('A source that supports this was withdrawn or replaced; see its evidence.')
}
