import { mostOf } from '../../../model/extremes.ts'
import { intervalOf } from '../../../model/quantity.ts'
import type { Records } from '../../../model/records.ts'
import type { Story } from '../../data/story.ts'
import { setRemark } from '../../scene/paragraph.ts'
import type { Scene } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { domainOf } from '../../scene/value-scale.ts'
import { panelsOf, type Panel } from './panels.ts'
import { placePanel } from './place-panel.ts'
import { replacedOf, type PeriodGroup } from './revisions.ts'
import { sayCounts } from './say-revision.ts'
import { t } from '../../../model/words.ts'

export type EditionsOptions = Story & { readonly records: Records; readonly frame: Frame }

/**
 * A small plot for each publisher, all on one scale from zero: what its last edition gave for each period,
 * and an arrow from what that replaced. What was revised by how much is said over it.
 */
export function placeEditions(
  groups: readonly PeriodGroup[],
  { records, frame, ...story }: EditionsOptions,
): Scene {
  const panels = panelsOf(groups, story)
  const quantities = groups.flatMap(({ revisions }) =>
    revisions.flatMap(({ values }) => values.map(({ quantity }) => quantity)),
  )
  const isRevised = groups.some(({ revisions }) => revisions.some((r) => replacedOf(r).length > 0))
  const head = setRemark(isRevised ? arrowWords() : '', { top: 0, frame })
  const columns = Math.max(1, Math.min(panels.length, Math.floor(frame.width / leastPanel)))
  const width = (frame.width - gutter * (columns - 1)) / columns
  const shared = {
    width,
    frame,
    records,
    periods: groups.map(({ period }) => period),
    domain: domainOf(
      quantities.flatMap((q) => [...intervalOf(q)]),
      'linear',
    ),
    unit: quantities[0] ?? '',
    plotHeight: frame.name !== 'narrow' ? 170 : 130,
    isEven: story.emphasis.length === 0,
  }
  const placed: ReturnType<typeof placePanel>[] = []
  let top = head.bottom + 8
  for (const row of rowsOf(panels, columns)) {
    const placeAt = (plotTop: number) =>
      row.map((panel, i) =>
        placePanel(panel, { ...shared, left: i * (width + gutter), top, plotTop }),
      )
    const cells = placeAt(mostOf(placeAt(0).map(({ plotTop }) => plotTop)))
    placed.push(...cells)
    top = mostOf(cells.map(({ bottom }) => bottom)) + rowGap
  }
  const foot = setRemark(sayCounts(groups), { top: top - rowGap + 8, frame })
  return {
    width: frame.width,
    height: foot.bottom + 4,
    guides: placed.flatMap(({ guides }) => guides),
    marks: placed.flatMap(({ marks }) => marks),
    texts: [...head.texts, ...placed.flatMap(({ texts }) => texts), ...foot.texts],
  }
}

const rowsOf = (panels: readonly Panel[], columns: number): readonly (readonly Panel[])[] =>
  Array.from({ length: Math.ceil(panels.length / columns) }, (_, i) =>
    panels.slice(i * columns, (i + 1) * columns),
  )

const arrowWords = (): string =>
  t(
    'An arrow leads from an earlier count to the one that replaced it; where there is no room for one, the earlier stands at the left, smaller.',
  )

const leastPanel = 240 // px
const gutter = 32 // px between panels
const rowGap = 18 // px
