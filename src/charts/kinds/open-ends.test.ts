import { describe, expect, test } from 'vitest'
import type { FigureKind } from '../../model/figure.ts'
import { qualifiers, type Qualifier } from '../../model/quantity.ts'
import { drawFigure } from '../draw.ts'
import { parseCase } from '../proof/gallery-case.ts'

const kW = (qualifier: Qualifier, central = 100) => ({ central, unit: 'kW', qualifier })
const estimate = (qualifier: Qualifier, more: object = {}) => ({
  ...{ id: 'mill', label: 'Mill', published: '1931', publisher: 'board', measures: 'counted' },
  ...{ quantity: kW(qualifier), scope: ['the mill'], source: 'minutes', ...more },
})
const incident = (id: string, qualifier: Qualifier, central: number) => ({
  ...{ id, date: '1931', label: id, place: 'Mill', sector: 'water', value: kW(qualifier, central) },
  ...{ measures: 'counted', attribution: 'fact', source: 'minutes' },
})
const part = (id: string, qualifier: Qualifier, central: number) => ({
  ...{ incident: id, measures: 'counted', quantity: kW(qualifier, central) },
})
/** A list of two: the datum, and one that is rough, so that their sum is open on no side. */
const list = (qualifier: Qualifier) => ({
  estimates: [
    estimate('exact', { parts: [part('wheel', qualifier, 60), part('dam', 'about', 40)] }),
  ],
  incidents: [incident('wheel', qualifier, 60), incident('dam', 'about', 40)],
})
const series = (qualifier: Qualifier, edition = '1932') => ({
  ...{ id: `flow-${edition}`, label: 'Flow', publisher: 'board', edition, measures: 'counted' },
  ...{ scope: ['the mill'], source: 'minutes' },
  points: ['1930', '1931'].map((period) => ({ period, quantity: kW(qualifier, Number(edition)) })),
})
const built = { kind: 'total-builder', presets: [{ id: 'all', label: 'All', counts: ['counted'] }] }

/** One datum of a qualifier, in each way that a kind draws its value. */
const figures: Partial<
  Readonly<Record<FigureKind, Readonly<Record<string, (qualifier: Qualifier) => object>>>>
> = {
  estimates: {
    'a row': (qualifier) => ({
      figure: { kind: 'estimates', estimates: ['mill'] },
      estimates: [estimate(qualifier)],
    }),
    'a row that is emphasised': (qualifier) => ({
      figure: { kind: 'estimates', estimates: ['mill'], emphasis: ['mill'] },
      estimates: [estimate(qualifier)],
    }),
    'a repeat of another value': (qualifier) => ({
      figure: { kind: 'estimates', estimates: ['mill', 'copy'] },
      estimates: [
        estimate('exact', { quantity: kW('exact', 90) }),
        estimate(qualifier, { id: 'copy', repeats: { estimate: 'mill', inferred: false } }),
      ],
    }),
    years: (qualifier) => ({
      figure: { kind: 'estimates', estimates: ['mill'], across: 'years' },
      estimates: [estimate(qualifier, { period: ['1930', '1931'] })],
    }),
  },
  composition: {
    'the published number': (qualifier) => ({
      figure: { kind: 'composition', estimate: 'mill' },
      estimates: [estimate(qualifier, { parts: [part('wheel', 'exact', 100)] })],
      incidents: [incident('wheel', 'exact', 100)],
    }),
  },
  'labelled-rows': {
    'a row alone': (qualifier) => ({
      figure: { kind: 'labelled-rows', estimate: 'mill' },
      estimates: [estimate('exact', { parts: [part('wheel', qualifier, 60)] })],
      incidents: [incident('wheel', qualifier, 60)],
    }),
  },
  'total-builder': {
    'an incident alone': (qualifier) => ({
      figure: { ...built, incidents: ['wheel'] },
      ...list(qualifier),
    }),
    'a published total': (qualifier) => ({
      figure: { ...built, incidents: ['dam'], references: ['mill'] },
      ...list('exact'),
      estimates: [estimate(qualifier)],
    }),
  },
  editions: {
    'a value': (qualifier) => ({
      figure: { kind: 'editions', series: ['flow-1932'] },
      series: [series(qualifier)],
    }),
    'a value that was replaced': (qualifier) => ({
      figure: { kind: 'editions', series: ['flow-1932', 'flow-4000'] },
      series: [series(qualifier), { ...series('exact', '4000') }],
    }),
  },
  intervals: {
    'an estimate': (qualifier) => ({
      figure: { kind: 'intervals', estimates: ['mill'] },
      estimates: [estimate(qualifier)],
    }),
    'a value in time': (qualifier) => ({
      figure: { kind: 'intervals', series: ['flow-1932'] },
      series: [series(qualifier)],
    }),
  },
  'time-series': {
    'a point of a line': (qualifier) => ({
      figure: { kind: 'time-series', series: ['flow-1932'] },
      series: [series(qualifier)],
    }),
    'a bar': (qualifier) => ({
      figure: { kind: 'time-series', series: ['flow-1932'], form: 'bars' },
      series: [series(qualifier)],
    }),
  },
}

/** One of several parts of a running bar: an arrow under it would hang from nothing. */
const among: Readonly<Record<string, (qualifier: Qualifier) => object>> = {
  'a part': (qualifier) => ({
    figure: { kind: 'composition', estimate: 'mill' },
    ...list(qualifier),
  }),
  'a labelled row': (qualifier) => ({
    figure: { kind: 'labelled-rows', estimate: 'mill' },
    ...list(qualifier),
  }),
  'an incident': (qualifier) => ({
    figure: { ...built, incidents: ['wheel', 'dam'] },
    ...list(qualifier),
  }),
}

function opensIn(given: object): boolean {
  const { signs } = drawn(given)
  return signs.includes('open') || signs.includes('up-to')
}

function drawn(given: object): ReturnType<typeof drawFigure> {
  const { figure, ...records } = given as { figure: object }
  const whole = { title: 'A', measure: 'B', ...figure }
  const { figure: parsed, records: known } = parseCase('a-figure', { figure: whole, ...records })
  return drawFigure(parsed, known)
}

const isOpen = (qualifier: Qualifier) => qualifier !== 'exact' && qualifier !== 'about'

describe('a value is open where its words leave it open, and nowhere else', () => {
  for (const [kind, ways] of Object.entries(figures))
    for (const [name, of] of Object.entries(ways))
      test.each(qualifiers)(`in ${kind}: ${name}, %s`, (qualifier) => {
        expect(opensIn(of(qualifier))).toBe(isOpen(qualifier))
      })
})

describe('a value that is one of many in a bar has no arrow under it, and its table says what is open', () => {
  for (const [name, of] of Object.entries(among))
    test.each(qualifiers)(`${name}, %s`, (qualifier) => {
      expect(opensIn(of(qualifier))).toBe(false)
      const { table, variants } = drawn(of(qualifier))
      const rows = [table, ...variants.map((variant) => variant.table)].flatMap((each) => each.rows)
      const said = rows.filter((row) => row.some((cell) => cell.toLowerCase() === 'wheel')).flat()
      expect(said).toContain(qualifier.replace('-', ' '))
    })
})
