import { sayList } from '../../../say/list.ts'
import { agree, countsTogether } from '../../../say/count.ts'
import type { Edge, Link } from './chain.ts'
import { sayIssued, sayOrigins } from './say-link.ts'

/** How many sources and origins, which origin stands behind most, what is inferred, and how long it took. */
export function describeProvenance(links: readonly Link[]): string {
  if (links.length === 0) return 'There is no source to draw.'
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
    edges === 0 && links.length > 1 ? 'None repeats another.' : '',
    ...named
      .filter(({ count }) => count > 0)
      .slice(0, 3)
      .map(
        ({ link, count, sure }) =>
          `${link.name} (${sayIssued(link)}) stands behind ${say.count(count, 'other')}${count === sure ? '' : `, ${say.number(count - sure)} of them only by way of an inferred link`}.`,
      ),
    sayMostRepeated(links),
    edges === 0
      ? ''
      : `Of ${say.count(edges, 'link')}, ${inferred === 0 ? 'none is inferred' : `${say.number(inferred)} ${agree(inferred, 'is', 'are')} inferred and drawn dashed`}.`,
    sayOutside(links),
  ]
    .filter(Boolean)
    .join(' ')
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
      ? [...names.slice(0, 4), `${countsTogether(names.length).number(names.length - 4)} more`]
      : names
  return `The most repeated directly is ${most.link.name}: by ${sayList(shown)}.`
}

function sayOutside(links: readonly Link[]): string {
  const outside = links.filter(({ elsewhere }) => elsewhere.length > 0)
  return outside.length === 0
    ? ''
    : `${sayList(outside.map(({ name }) => name))} ${agree(outside.length, 'repeats', 'repeat')} sources that are not shown here.`
}
