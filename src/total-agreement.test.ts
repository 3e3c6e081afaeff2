import fc from 'fast-check'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { builderForm } from './charts/kinds/total-builder/builder-form.ts'
import { positionsOf } from './charts/kinds/total-builder/presets.ts'
import { anyList } from './charts/proof/any-data.ts'
import { parseCase } from './charts/proof/gallery-case.ts'
import { addTicked, type Ticked } from './client/total.ts'
import { computeDerived } from './corpus/derive/derive.ts'
import { derivedSchema } from './model/derived.ts'
import { largestValue, qualifiers, type Qualifier, type Quantity } from './model/quantity.ts'

type List = {
  readonly incidents: readonly { readonly id: string }[]
  readonly estimates: readonly object[]
}
const unit = 'USD million'

/** One list summed in the three places: on a chart, in the browser from the form, and as a derived value. */
function sumsOf(list: List, countsAims: boolean) {
  const { figure, records } = parseCase('a-builder', {
    figure: {
      kind: 'total-builder',
      title: 'A total',
      measure: 'Sums',
      incidents: list.incidents.map(({ id }) => id),
      presets: [
        {
          id: 'all',
          label: 'All of it',
          estimate: 'a-list',
          counts: countsAims ? ['counted', 'aimed-at'] : ['counted'],
        },
      ],
    },
    ...list,
  })
  if (figure.kind !== 'total-builder') throw new Error(`invalid figure: ${figure.kind}`)
  const [position] = positionsOf(figure, records)

  const ticked: Ticked[] = []
  visit(builderForm(figure, records), 'element', ({ properties }) => {
    if (properties['name'] !== 'incident') return
    // As the browser reads the attributes that the build wrote.
    const values = JSON.parse(String(properties['dataValues'])) as Record<string, Ticked['value']>
    const status = properties['dataStatus'] as Ticked['status']
    ticked.push({ value: values['a-list'] ?? ['unpriced'], status })
  })

  const estimates = new Map(
    [...records.estimates].map(([id, estimate]) => {
      const parts = estimate.parts.filter((p) => countsAims || p.measures !== 'aimed-at')
      return [id, { ...estimate, parts }]
    }),
  )
  const formula = { op: 'sum-of-parts', of: 'a-list' }
  const entry = derivedSchema.parse({ id: 'sum', label: 'The sum', formula })
  const derived = computeDerived(new Map([['sum', entry]]), {
    ...records,
    estimates,
    folder: 'content',
  })

  return {
    chart: position?.total,
    browser: addTicked(ticked, { countsAims, unit }),
    derived: derived.computed.get('sum')?.quantity,
    ticked,
  }
}

const isTooLarge = (quantity: Quantity | undefined): boolean =>
  [quantity?.low, quantity?.central, quantity?.high].some(
    (value) => value !== undefined && Math.abs(value) > largestValue,
  )

function expectAgreement(list: List, countsAims: boolean): void {
  const { chart, browser, derived, ticked } = sumsOf(list, countsAims)
  const { aimedAt, leftOut, ...total } = browser
  expect(total).toEqual(chart)
  // A derived value past what the record may hold is refused with a message.
  expect(isTooLarge(chart?.quantity) ? undefined : chart?.quantity).toEqual(derived)
  expect(leftOut).toBe(ticked.length - total.priced - total.unpriced)
  if (!countsAims) expect(aimedAt).toBe(0)
}

test('chart, browser and derived value say the same sum of any list, with and without what was aimed at', () => {
  fc.assert(
    fc.property(anyList, fc.boolean(), (list, countsAims) => {
      expectAgreement(list, countsAims)
    }),
  )
})

const given = [...qualifiers, undefined]

/** A list of two parts; without a qualifier, a part is unpriced. */
function pairOf(pair: readonly (Qualifier | undefined)[]): List {
  const rows = pair.map((qualifier, i) => ({
    id: `incident-${i}`,
    measures: qualifier ? 'counted' : 'unpriced',
    value: qualifier && { central: 5 - 2 * i, unit, qualifier },
  }))
  const about = { place: 'a place', date: '2001', sector: 'bridges', source: 'a-source' }
  return {
    incidents: rows.map((row) => ({ ...row, ...about, label: row.id, attribution: 'fact' })),
    estimates: [
      {
        id: 'a-list',
        label: 'A list',
        published: '2001',
        publisher: 'somebody',
        quantity: { central: 8, unit, qualifier: 'about' },
        measures: 'counted',
        scope: ['bridges'],
        source: 'a-source',
        parts: rows.map(({ id, measures, value }) => ({ incident: id, measures, quantity: value })),
      },
    ],
  }
}

test('they agree for every pair of qualifiers, the unpriced among them', () => {
  for (const first of given)
    for (const second of given) expectAgreement(pairOf([first, second]), true)
})
