import { contentPath } from '../../model/content-path.ts'
import type { Message, RuleId } from '../../model/message.ts'
import type { Estimate } from '../../model/estimate.ts'
import type { Records } from '../../model/records.ts'
import { lists, pathOf } from '../read/layout.ts'
import type { Target } from './named.ts'
import { quoted, useNearest } from '../../say/quoted.ts'

type Words = Pick<Message, 'rule' | 'what' | 'why' | 'mend' | 'actual' | 'expected'>

/** The rule that a reference into a collection is held to. */
export function existenceRule(to: Target): RuleId {
  switch (to) {
    case 'claims':
      return 'claim-exists'
    case 'sources':
      return 'source-exists'
    case 'figures':
      return 'figure-exists'
    case 'terms':
      return 'term-exists'
    case 'entities':
      return 'entity-exists'
    case 'estimates':
    case 'incidents':
    case 'events':
    case 'series':
    case 'quantities':
    case 'derived':
      return 'datum-exists'
    default:
      return to satisfies never
  }
}

const nouns: Readonly<Record<Target, string>> = {
  claims: 'Claim',
  sources: 'Source',
  figures: 'Figure',
  terms: 'Term',
  entities: 'Entity',
  estimates: 'Estimate',
  incidents: 'Item',
  events: 'Event',
  series: 'Series',
  quantities: 'Quantity',
  derived: 'Derived value',
}

const whys: Readonly<Partial<Record<RuleId, string>>> = {
  'claim-exists': 'A reader follows it to see what the words rest on.',
  'source-exists': 'Evidence that leads to no document is no evidence.',
  'entity-exists':
    'Who speaks and who is named has an entry, so that a reader can see who they are.',
  'datum-exists':
    'Words and figures are held against the datum, and there is none to hold them against.',
}

/** An id that names nothing, the ids that would have, and the content folder as messages print it. */
type Missing = {
  readonly to: Target
  readonly id: string
  readonly known: Iterable<string>
  readonly folder: string
}

/** What is said of an id that names nothing, with the nearest one that does. */
export function missingWords({ to, id, known, folder }: Missing): Words {
  const rule = existenceRule(to)
  const path = contentPath(folder, pathOf(to, id))
  const isFile = to === 'claims' || to === 'figures'
  return {
    rule,
    what: `${nouns[to]} ${quoted(id)} is not in ${isFile ? contentPath(folder, `${to}/`) : path}.`,
    why: whys[rule] ?? 'What is named has to be there.',
    mend: useNearest(id, known, isFile ? `add ${path}` : `add ${quoted(id)} to ${path}`),
    actual: rule === 'datum-exists' ? `${to}/${id}` : id,
  }
}

/** What is said of an item that a list does not name among its parts. */
export function missingPart(
  { estimate, incident }: { readonly estimate: string; readonly incident: string },
  { parts }: Pick<Estimate, 'parts'>,
): Words {
  const listed = parts.map((part) => part.incident)
  return {
    rule: 'datum-exists',
    what: `${quoted(incident)} is no part of ${quoted(estimate)}.`,
    why: whys['datum-exists'] ?? '',
    mend: useNearest(incident, listed, `add it to the \`parts\` of ${quoted(estimate)}`),
    expected: listed,
  }
}

/** What is said of a period for which a series has no point. */
export function missingPoint(
  id: string,
  point: string,
  { series, folder }: Pick<Records, 'series'> & { readonly folder: string },
): Words {
  const periods = series.get(id)?.points.map(({ period }) => period) ?? []
  return {
    rule: 'datum-exists',
    what: `Series ${quoted(id)} has no point for ${quoted(point)}.`,
    why: whys['datum-exists'] ?? '',
    mend: useNearest(
      point,
      periods,
      `add the point to ${quoted(id)} in ${contentPath(folder, lists.series.path)}`,
    ),
    actual: `series/${id}#${point}`,
    expected: periods,
  }
}
