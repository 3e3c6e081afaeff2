import { t } from '../model/words.ts'
import type { Claim } from '../model/claim.ts'
import type { Records } from '../model/records.ts'
import { statusFaces } from '../model/status.ts'
import { saySpeakers } from './claim.ts'
import { entityInProse } from './entity.ts'

/**
 * A claim's statement as it leaves its page: in titles, previews, citations, feeds and copied text, where no mark
 * stands beside it. It begins with who says so or with how it stands: `According to the harbour board: The bridge
 * carries trams`, `Speculation by the owner: …`, `Disputed: The bridge was paid for`. Without the full stop, which the place it goes to may not want.
 */
export function sayCarried(claim: Claim, records: Records): string {
  const statement = claim.statement.replace(/\.$/, '')
  return `${sayLead(claim, records)}: ${statement}`
}

/** What the statement begins with. A speaker whom the statement names first is not named twice. */
function sayLead(claim: Claim, records: Records): string {
  const { label } = statusFaces[claim.status]
  const speakers = saySpeakers(claim, records)
  if (!speakers) return label
  if (claim.status === 'speculation') return t('{label} by {who}', { label, who: speakers })
  if (claim.status !== 'attributed') return label
  const begins = claim.saidBy.some((id) =>
    startsWith(claim.statement, entityInProse(id, records.entities)),
  )
  return begins ? label : t('According to {who}', { who: speakers })
}

/** True where a text begins with a name, whatever article or isolate either has. */
const startsWith = (text: string, name: string): boolean => bare(text).startsWith(bare(name))

const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').replace(/^the\s+/i, '')
