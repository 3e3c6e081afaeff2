import type { Figure } from '../../../model/figure.ts'
import type { Records } from '../../../model/records.ts'
import { issuedOf } from '../../../model/source.ts'
import type { FigureFault } from '../../data/drawing.ts'
import { isBefore } from './chain.ts'

/**
 * Why sources cannot be put in the order of who copied whom: none listed, one that is not there, one
 * without a date, one older than what it repeats, one that repeats what the figure leaves out.
 */
export function checkProvenance(
  figure: Extract<Figure, { readonly kind: 'provenance' }>,
  records: Records,
): readonly FigureFault[] {
  if (figure.sources.length === 0)
    return [
      {
        path: ['sources'],
        what: 'The figure lists no source.',
        why: 'An empty drawing says that nobody copied anybody, which nobody has shown.',
        mend: 'List ids of sources.json, or leave the figure out.',
      },
    ]
  return figure.sources.flatMap((id, i) => checkSource(id, ['sources', i], figure, records))
}

function checkSource(
  id: string,
  path: readonly (string | number)[],
  figure: Extract<Figure, { readonly kind: 'provenance' }>,
  records: Records,
): readonly FigureFault[] {
  const source = records.sources.get(id)
  if (!source)
    return [
      {
        path,
        what: `There is no source \`${id}\`.`,
        why: 'A link that is missing from the chain makes a copy look like an origin.',
        mend: 'Use an id of sources.json.',
      },
    ]
  const faults: FigureFault[] = []
  if (issuedOf(source) === undefined)
    faults.push({
      path,
      what: `\`${id}\` has no date.`,
      why: 'Time runs one way in this figure, and nothing says where this source stands in it.',
      mend: 'Give `issued` in sources.json, to the month or year if no more is known.',
    })
  for (const edge of source.custom.derivedFrom) {
    const repeated = records.sources.get(edge.source)
    if (repeated && isBefore(source, repeated))
      faults.push({
        path,
        what: `\`${id}\` is dated before \`${edge.source}\`, which it is said to repeat.`,
        why: 'Nobody repeats what was not there yet, so one date or the link is wrong.',
        mend: 'Check `issued` of both and `derivedFrom` in sources.json.',
      })
    if (repeated && !figure.sources.includes(edge.source))
      faults.push({
        path,
        what: `\`${id}\` repeats \`${edge.source}\`, which the figure leaves out.`,
        why: 'A chain without its beginning makes a copy look like an origin.',
        mend: `Add \`${edge.source}\` to \`sources\`.`,
      })
  }
  return faults
}
