import { sayList } from '../../../say/list.ts'
import { capital } from '../../../say/sentence.ts'
import { agree, countsTogether, type Counts } from '../../../say/count.ts'
import type { Edge, Link } from './chain.ts'
import { sayIssued, sayOrigins } from './say-link.ts'
import { filled, t } from '../../../model/words.ts'

/** How many sources and origins, which origin stands behind most, what is inferred, and how long it took. */
export function describeProvenance(links: readonly Link[]): string {
  if (links.length === 0) return t('There is no source to draw.')
  const origins = links.flatMap((link, row) => (link.isOrigin ? [{ link, row }] : []))
  const named = origins
    .map(({ link, row }) => ({
      link,
      count: reachOf(row, links, () => true),
      sure: reachOf(row, links, (edge) => !edge.inferred),
    }))
    .sort((a, b) => b.count - a.count)
  const inferred = links.flatMap(({ repeats }) => repeats).filter((edge) => edge.inferred).length
  const edges = links.flatMap(({ repeats }) => repeats).length
  const say = countsTogether(links.length, edges)
  return [
    `${sayOrigins(links)}.`,
    edges === 0 && links.length > 1 ? t('None repeats another.') : '',
    ...named
      .filter(({ count }) => count > 0)
      .slice(0, 3)
      .map(({ link, count, sure }) => {
        const gaps = { name: link.name, date: sayIssued(link), others: say.count(count, 'other') }
        return count === sure
          ? t('{name} ({date}) stands behind {others}.', gaps)
          : t(
              '{name} ({date}) stands behind {others}, {number} of them only by way of an inferred link.',
              { ...gaps, number: say.number(count - sure) },
            )
      }),
    sayMostRepeated(links),
    edges === 0 ? '' : sayInferred(say.count(edges, 'link'), inferred, say),
    sayOutside(links),
  ]
    .filter(Boolean)
    .join(' ')
}

function sayInferred(links: string, inferred: number, say: Counts): string {
  if (inferred === 0) return capital(t('Of {links}, none is inferred.', { links }))
  const words = agree(
    inferred,
    'Of {links}, {number} is inferred and drawn dashed.',
    'Of {links}, {number} are inferred and drawn dashed.',
  )
  return capital(filled(words, { links, number: say.number(inferred) }))
}

/** How many sources rest on a row, directly or through others, by the edges to be followed. */
function reachOf(row: number, links: readonly Link[], follow: (edge: Edge) => boolean): number {
  const reached = new Set([row])
  links.forEach(({ repeats }, i) => {
    if (repeats.some((edge) => follow(edge) && reached.has(edge.row))) reached.add(i)
  })
  return reached.size - 1
}

function sayMostRepeated(links: readonly Link[]): string {
  const repeaters = (row: number) =>
    links.filter(({ repeats }) => repeats.some((edge) => edge.row === row))
  const [most] = links
    .map((link, row) => ({ link, by: repeaters(row) }))
    .filter(({ by }) => by.length > 1)
    .sort((a, b) => b.by.length - a.by.length)
  if (!most) return ''
  const names = most.by.map(({ name }) => name)
  const shown =
    names.length > 5
      ? [
          ...names.slice(0, 4),
          t('{number} more', { number: countsTogether(names.length).number(names.length - 4) }),
        ]
      : names
  return t('The most repeated directly is {name}: by {who}.', {
    name: most.link.name,
    who: sayList(shown),
  })
}

function sayOutside(links: readonly Link[]): string {
  const outside = links.filter(({ elsewhere }) => elsewhere.length > 0)
  return outside.length === 0
    ? ''
    : filled(
        agree(
          outside.length,
          '{who} repeats sources that are not shown here.',
          '{who} repeat sources that are not shown here.',
        ),
        { who: sayList(outside.map(({ name }) => name)) },
      )
}
