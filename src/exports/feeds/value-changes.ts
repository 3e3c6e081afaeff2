import { changedIds } from '../../model/changed-ids.ts'
import type { Claim } from '../../model/claim.ts'
import type { Corpus } from '../../model/records.ts'
import type { Valued } from '../../model/valued.ts'
import { sayCarried } from '../../say/carried-claim.ts'
import { sayDatum } from '../../say/datum.ts'
import { sayValue } from '../../say/past-value.ts'
import { sentence } from '../../say/sentence.ts'
import type { Change } from './change.ts'
import { t } from '../../model/words.ts'

/**
 * What a value became, one change for each state but its first. Its place is the table that has it, whose page lists
 * the changes of its rows; the claims that rest on it are told with it, each with its status.
 */
export function changesOfValue(valued: Valued, corpus: Corpus): readonly Change[] {
  const { name, collection, table } = valued
  const states = corpus.valueStates?.get(name) ?? []
  if (states.length < 2) return []
  const changes = states.slice(1)
  const ids = changedIds(valued, states)
  const isComputed = collection === 'derived'
  const label = labelOf(valued, corpus)
  const resting = restingOn(valued, corpus).map((claim) => sentence(sayCarried(claim, corpus)))
  const told = changes.map(({ since, quantity, why }, i) => ({
    path: `/data/${table}/#${ids[i]}`,
    date: since,
    kind: 'value' as const,
    title: `${t('Now {now}, was {before}:', { now: sayValue(quantity, isComputed), before: sayValue(states[i]?.quantity, isComputed) })} ${label}`,
    text: [
      ...(why === undefined ? [] : [sentence(why)]),
      ...(isComputed ? [t('Our arithmetic, which follows from the data.')] : []),
      ...(resting.length > 0 ? [t('Claims that rest on it:'), ...resting] : []),
    ],
  }))
  return told.toReversed()
}

/** What the value is called where nothing stands beside it. */
function labelOf({ name, collection, id }: Valued, corpus: Corpus): string {
  const [ref = '', period] = name.split('#')
  const datum = sayDatum(`${collection}/${id}`, corpus)?.label ?? id
  const part = ref.split('/').at(2)
  if (period !== undefined) return `${datum}, ${period}`
  if (part === 'native') return t('{value}, in its own unit', { value: datum })
  return part === undefined ? datum : `${datum}, ${corpus.incidents.get(part)?.label ?? part}`
}

/** The claims whose words are held against the record that the value stands in. */
const restingOn = ({ collection, id }: Valued, { claims }: Corpus): readonly Claim[] =>
  [...claims.values()].filter(({ values }) =>
    values.some((ref) => ref === `${collection}/${id}` || ref.startsWith(`${collection}/${id}#`)),
  )
