import type { Element } from 'hast'
import { h } from 'hastscript'
import { centralOf, intervalOf } from '../../../model/quantity.ts'
import { drawnOf, measureOf, measuresOf, type Measure } from '../../../model/measure.ts'
import type { NounForms } from '../../../model/noun-forms.ts'
import type { Records } from '../../../model/records.ts'
import { statusFaces } from '../../../model/status.ts'
import { sayAttributedBy } from '../../../say/attribution.ts'
import { entityInProse } from '../../../say/entity.ts'
import { itemNoun } from '../../../say/item.ts'
import { sayList } from '../../../say/list.ts'
import { pick, unique } from '../../data/lookup.ts'
import { takenOfIncident } from '../../data/shown-of-claims.ts'
import {
  totalOf,
  incidentRow,
  partRows,
  sayAttribution,
  sayPart,
  type PartRow,
} from '../../data/parts.ts'
import { sayQuantity } from '../../../say/quantity.ts'
import { sayCount } from '../../../say/count.ts'
import { capital } from '../../../say/sentence.ts'
import {
  incidentsOf,
  positionsOf,
  referencesOf,
  type Position,
  type ReferenceLine,
  type TotalBuilderFigure,
} from './presets.ts'
import { t } from '../../../model/words.ts'

/**
 * The form a reader builds a total with: presets as buttons, incidents as check boxes, the total as a
 * live region, published totals beside it. All it knows is in data attributes, so its script needs no
 * second copy of the data; without that script it stays hidden and the presets are static drawings.
 */
export function builderForm(figure: TotalBuilderFigure, records: Records): Element {
  const positions = positionsOf(figure, records)
  const lists = listsOf(positions, records)
  const rows = pick(records.incidents, incidentsOf(figure, records)).map(incidentRow)
  const references = referencesOf(figure, records)
  const everything = totalOf(rows).quantity
  const values = [
    ...positions.flatMap(({ total }) => total.quantity ?? []),
    ...references.map(({ quantity }) => quantity),
    ...(everything ? [everything] : []),
  ]
  const most = Math.max(1, ...values.map((q) => intervalOf(q)[1]))
  const end = `end-${figure.id}`
  const noun = itemNoun(records.site)
  const [aimed] = measuresOf([...rows, ...[...lists.values()].flat()]).filter(isAimedAt)
  return h(
    'form.builder',
    {
      hidden: true,
      dataBuilder: figure.id,
      dataUnit: values[0]?.unit ?? '',
      dataMost: String(most),
      // The forms of what is counted and of what may be left out, parted by a slash.
      dataItems: `${noun.one}/${noun.many}`,
      dataAimed: aimed && formsOf(aimed, noun),
      dataAimedWords: aimed?.words,
    },
    [
      h('fieldset.builder-presets', [
        h('legend', t('Start from a position somebody took')),
        ...positions.map(presetButton),
      ]),
      resultOf(references),
      h('fieldset.builder-incidents', [
        h('legend', t('What to count')),
        // Who uses a keyboard need not pass them all.
        h(
          'a.builder-skip',
          { href: `#${end}` },
          t('Skip {items}', { items: sayCount(rows.length, noun) }),
        ),
        h('label.builder-aims', { hidden: aimed === undefined }, [
          h('input', { type: 'checkbox', name: 'aims' }),
          ` ${t('Count {what} too', { what: aimed?.noun?.many ?? t('what is {measure}', { measure: aimed?.words ?? '' }) })}`,
        ]),
        ...incidentGroups(rows, { lists, records, most, noun }),
        h('span.builder-end', { id: end, tabIndex: -1 }),
      ]),
    ],
  )
}

/**
 * The total in words; a running bar of what is counted, one of what is not, both filled by the script and crossed by
 * the published totals.
 */
function resultOf(references: readonly ReferenceLine[]): Element {
  return h('div.builder-result', [
    h('p.builder-total', { role: 'status', ariaLive: 'polite' }),
    h('div.builder-bar', { ariaHidden: 'true' }, [
      h('div.builder-counted'),
      h('div.builder-range'),
      h('div.builder-others'),
      h('p.builder-hint', t('Not counted; press to count')),
    ]),
    h(
      'ul.builder-references',
      { ariaLabel: t('Published totals') },
      references.map(({ estimate, quantity, status }) =>
        h('li', { dataStatus: status, dataValue: String(centralOf(quantity)) }, [
          h('span', `${estimate.label}: ${sayQuantity(quantity)}`),
        ]),
      ),
    ),
  ])
}

const isAimedAt = ({ drawn }: Measure): boolean => drawn === 'aimed-at'

/** What is left out, one and several: by its own noun, or by that of the items, `1 flood (planned)`. */
const formsOf = ({ noun, words }: Measure, items: NounForms): string =>
  noun ? `${noun.one}/${noun.many}` : `${items.one} (${words})/${items.many} (${words})`

type Lists = ReadonlyMap<string, readonly PartRow[]>

/** The lists that presets take values from, by estimate. */
function listsOf(positions: readonly Position[], records: Records): Lists {
  const ids = positions.flatMap(({ preset }) => preset.estimate ?? [])
  return new Map(pick(records.estimates, ids).map((list) => [list.id, partRows(list, records)]))
}

function presetButton({ preset, rows }: Position): Element {
  return h(
    'button.builder-preset',
    {
      type: 'button',
      ariaPressed: 'false',
      dataPreset: preset.id,
      dataList: preset.estimate ?? '',
      dataAims: String(rows.some((row) => isAimedAt(measureOf(row)))),
      dataIncidents: rows.map(({ id }) => id).join(' '),
      title: preset.note,
    },
    preset.label,
  )
}

type GroupOptions = {
  readonly lists: Lists
  readonly records: Records
  readonly most: number
  readonly noun: NounForms
}

/** The incidents that matter to the total, then the small ones and those without a value, folded where they are many. */
function incidentGroups(rows: readonly PartRow[], options: GroupOptions): readonly Element[] {
  const byValue = [...rows].sort((a, b) => sizeOf(b) - sizeOf(a))
  const small = byValue.filter((row) => sizeOf(row) < options.most * smallShare)
  if (small.length < leastFolded) return attributionGroups(byValue, options)
  const unpriced = small.filter(({ quantity }) => !quantity).length
  const priced = small.length - unpriced
  const parts = [
    ...(priced > 0
      ? [t('{items} smaller than those', { items: sayCount(priced, options.noun) })]
      : []),
    ...(unpriced > 0 ? [t('{number} without a value', { number: unpriced })] : []),
  ]
  return [
    ...attributionGroups(byValue.slice(0, byValue.length - small.length), options),
    h('details.builder-tail', [
      h('summary', [capital(sayList(parts)), ' ', h('span.builder-ticked')]),
      ...attributionGroups(small, options),
    ]),
  ]
}

/** Incidents of one attribution together, so that it is said once; the group with the largest first. */
function attributionGroups(rows: readonly PartRow[], options: GroupOptions): readonly Element[] {
  const groups = Map.groupBy(rows, (row) => `${row.status} ${sayWho(row, options.records)}`)
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike
    if (!first) return []
    const items = h(
      'ul',
      alike.map((row) => incidentItem(row, options)),
    )
    const legend = h('legend', [
      h(
        'span.glyph',
        { dataStatus: first.status, ariaHidden: 'true' },
        statusFaces[first.status].glyph,
      ),
      ` ${sayWho(first, options.records)}`,
    ])
    return [h('fieldset.builder-group', [legend, items])]
  })
}

/** What an incident is worth in its own right; without a value it is the last. */
const sizeOf = ({ quantity }: PartRow): number => (quantity ? centralOf(quantity) : -1)

const smallShare = 0.01 // of the largest sum: a smaller block is a hairline
const leastFolded = 6 // incidents: fewer are not worth a fold

function incidentItem(
  row: PartRow,
  { lists, records }: Pick<GroupOptions, 'lists' | 'records'>,
): Element {
  // What is copied takes it along.
  const dataStanding = takenOfIncident(row.claim ?? '', records)
  return h('li.builder-incident', { dataClaim: row.claim, dataStanding, dataStatus: row.status }, [
    h('label', [
      h('input', {
        type: 'checkbox',
        name: 'incident',
        value: row.id,
        dataStatus: row.status,
        dataValues: JSON.stringify(valuesOf(row, lists)),
      }),
      ' ',
      h('span.builder-name', capital(row.name)),
      h('span.builder-when', ` ${[row.place, row.date].filter(Boolean).join(', ')}`),
      ' ',
      h('span.builder-value', sayPart(row)),
    ]),
  ])
}

/** Who attributes an incident and who disputes that, behind the status where it is another than that. */
function sayWho({ id, status }: PartRow, { incidents, entities }: Records): string {
  const incident = incidents.get(id)
  const by = sayAttributedBy(incident?.attributedBy ?? [], entities)
  const against = unique((incident?.disputedBy ?? []).map((each) => each.by))
  const parts = [
    ...(by ? [by] : []),
    ...(against.length > 0
      ? [
          t('disputed by {who}', {
            who: sayList(against.map((each) => entityInProse(each, entities))),
          }),
        ]
      : []),
  ]
  if (parts.length === 0) return capital(sayAttribution(status))
  const says = parts.join('; ')
  return status === 'attributed' ? capital(says) : `${statusFaces[status].label}: ${says}`
}

/**
 * What the script adds up, by list; `""` is the incident's own value:
 * `{ "": ["counted", "about $4.8–5.3 million", "about", 4.8, 5.3], "a-list": ["unpriced"] }`.
 */
function valuesOf(
  row: PartRow,
  lists: Lists,
): Readonly<Record<string, readonly (string | number)[]>> {
  const listed = [...lists].flatMap(([list, rows]) => {
    const there = rows.find(({ id }) => id === row.id)
    return there ? [[list, valueOf(there)] as const] : []
  })
  return Object.fromEntries([['', valueOf(row)] as const, ...listed])
}

/**
 * How it is drawn, words as the list has them, qualifier as a sum takes it, and the numbers given: a point, or an interval, or
 * an interval and its point.
 */
function valueOf(row: PartRow): readonly (string | number)[] {
  const drawn = drawnOf(row)
  if (!row.addend) return [drawn]
  const { low, central, high, qualifier } = row.addend
  return [drawn, sayPart(row), qualifier, ...[low, high, central].filter((n) => n !== undefined)]
}
