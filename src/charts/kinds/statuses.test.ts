import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import type { FigureKind } from '../../model/figure.ts'
import { statuses, type Status } from '../../model/status.ts'
import { drawFigure } from '../draw.ts'
import { parseCase } from '../proof/gallery-case.ts'

const kW = (central: number) => ({ central, unit: 'kW', qualifier: 'exact' })

/** One datum of a status, in each way that a kind draws one; sources, which provenance draws, have none. */
const figures: Readonly<Record<FigureKind, Readonly<Record<string, (status: Status) => object>>>> =
  {
    estimates: {
      'a row': (status) => ({
        figure: { kind: 'estimates', estimates: ['mill'] },
        estimates: [estimate({ claim: 'said' })],
        claims: { said: status },
      }),
      'a row that is emphasised': (status) => ({
        figure: { kind: 'estimates', estimates: ['mill'], emphasis: ['mill'] },
        estimates: [estimate({ claim: 'said' })],
        claims: { said: status },
      }),
      years: (status) => ({
        figure: { kind: 'estimates', estimates: ['mill'], across: 'years' },
        estimates: [estimate({ claim: 'said', period: ['1930', '1931'] })],
        claims: { said: status },
      }),
    },
    composition: {
      'a part': (status) => ({
        figure: { kind: 'composition', estimate: 'mill' },
        estimates: [estimate({ parts: [part] })],
        incidents: [incident(status)],
      }),
    },
    'labelled-rows': {
      'a row': (status) => ({
        figure: { kind: 'labelled-rows', estimate: 'mill' },
        estimates: [estimate({ parts: [part] })],
        incidents: [incident(status)],
      }),
    },
    'total-builder': {
      'an incident': (status) => ({
        figure: {
          ...{ kind: 'total-builder', incidents: ['wheel'] },
          ...{ presets: [{ id: 'all', label: 'All', counts: ['counted'] }], emphasis: ['wheel'] },
        },
        incidents: [incident(status)],
      }),
    },
    coverage: {
      'a count': (status) => ({
        figure: { kind: 'coverage', estimates: ['mill'] },
        estimates: [estimate({ claim: 'said', period: ['1929-03', '1930-02'] })],
        claims: { said: status },
      }),
      'an incident that is named': (status) => ({
        figure: { kind: 'coverage', incidents: ['wheel'], estimates: ['mill'] },
        estimates: [estimate({ period: ['1929-03', '1930-02'] })],
        incidents: [incident(status)],
      }),
      'one of several incidents': (status) => ({
        figure: {
          ...{ kind: 'coverage', incidents: ['wheel', 'dam'], estimates: ['mill'] },
          emphasis: ['dam'],
        },
        estimates: [estimate({ period: ['1929-03', '1930-02'] })],
        incidents: [incident(status), { ...incident('fact'), id: 'dam' }],
      }),
    },
    editions: {
      'a value': (status) => ({
        figure: { kind: 'editions', series: ['flow'] },
        series: [series],
        claims: { said: status },
      }),
      'a value that was replaced': (status) => ({
        figure: { kind: 'editions', series: ['flow', 'again'] },
        series: [
          series,
          {
            ...series,
            ...{ id: 'again', edition: '1933', claim: 'settled' },
            points: [{ period: '1930', quantity: kW(104) }],
          },
        ],
        claims: { said: status, settled: 'fact' },
      }),
    },
    timeline: {
      'an event': (status) => ({
        figure: { kind: 'timeline', events: ['fire', 'flood'] },
        events: [event('fire', status), event('flood', 'fact')],
      }),
      'an event that is emphasised': (status) => ({
        figure: { kind: 'timeline', events: ['fire', 'flood'], emphasis: ['fire'] },
        events: [event('fire', status), event('flood', 'fact')],
      }),
      'an event that is not': (status) => ({
        figure: { kind: 'timeline', events: ['fire', 'flood'], emphasis: ['flood'] },
        events: [event('fire', status), event('flood', 'fact')],
      }),
    },
    intervals: {
      'an estimate': (status) => ({
        figure: { kind: 'intervals', estimates: ['mill'] },
        estimates: [estimate({ claim: 'said', quantity: { ...kW(100), low: 90, high: 120 } })],
        claims: { said: status },
      }),
      'a value in time': (status) => ({
        figure: { kind: 'intervals', series: ['flow'] },
        series: [series],
        claims: { said: status },
      }),
    },
    'time-series': {
      'a point of a line': (status) => ({
        figure: { kind: 'time-series', series: ['flow'] },
        series: [series],
        claims: { said: status },
      }),
      'a bar': (status) => ({
        figure: { kind: 'time-series', series: ['flow'], form: 'bars' },
        series: [series],
        claims: { said: status },
      }),
    },
    provenance: {},
  }

const estimate = (more: object) => ({
  ...{ id: 'mill', label: 'Mill', published: '1931', publisher: 'board', measures: 'counted' },
  ...{ quantity: kW(100), scope: ['the mill'], source: 'minutes', ...more },
})
const part = { incident: 'wheel', measures: 'counted', quantity: kW(100) }
const incident = (attribution: Status) => ({
  ...{ id: 'wheel', date: '1931', label: 'Wheel', place: 'Mill', sector: 'water' },
  ...{ value: kW(100), measures: 'counted', attribution, source: 'minutes' },
})

const series = {
  ...{ id: 'flow', label: 'Flow', publisher: 'board', edition: '1932', measures: 'counted' },
  ...{ scope: ['the mill'], source: 'minutes', claim: 'said' },
  points: ['1930', '1931'].map((period) => ({ period, quantity: kW(100) })),
}
const event = (id: string, status: Status) => ({
  ...{ id, date: id === 'fire' ? '1930' : '1931', title: id, lane: 'days', status },
  source: 'minutes',
})

/** All of the drawing but its words. */
function drawn(of: (status: Status) => object, status: Status): string {
  const { figure: given, ...records } = of(status) as { figure: object }
  const figure = { title: 'A', measure: 'B', ...given }
  const drawing = drawFigure(...argumentsOf(parseCase('a-figure', { figure, ...records })))
  return toHtml(drawing.wide).replaceAll(/<text[^>]*>[^<]*<\/text>/g, '')
}

/**
 * The drawing without its words and in two colours, paper and ink: what is left in forced colours, where every tone
 * is the text's, and less than greyscale leaves.
 */
function shapesOf(of: (status: Status) => object, status: Status): string {
  return drawn(of, status)
    .replaceAll(/var\(--(?!paper)[a-z0-9-]+, #[0-9a-f]+\)/g, 'black')
    .replaceAll(/ data-status="\w+"/g, '')
    .replaceAll(new RegExp(`-${status}\\b`, 'g'), '')
}

const argumentsOf = ({ figure, records }: ReturnType<typeof parseCase>) =>
  [figure, records] as const

describe('each status is told without colour', () => {
  for (const [kind, ways] of Object.entries(figures))
    for (const [name, of] of Object.entries(ways))
      test(`in ${kind}: ${name}`, () => {
        const shapes = statuses.map((status) => shapesOf(of, status))
        expect(new Set(shapes).size).toBe(statuses.length)
      })
})

/** What recedes is grey in every kind. */
const receding = ['an event that is not', 'one of several incidents']

describe('each status has its colour where it is told of', () => {
  for (const [kind, ways] of Object.entries(figures))
    for (const [name, of] of Object.entries(ways).filter(([way]) => !receding.includes(way)))
      test(`in ${kind}: ${name}`, () => {
        for (const status of statuses.filter((each) => each !== 'error'))
          expect(drawn(of, status)).toContain(`var(--${status},`)
      })
})
