import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { statuses, type Status } from '../../model/status.ts'
import { drawFigure } from '../draw.ts'
import { parseCase } from '../proof/gallery-case.ts'

const kW = (central: number) => ({ central, unit: 'kW', qualifier: 'exact' })

/** One datum of a status, for each kind of figure that draws quantities. */
const figures = {
  estimates: (status) => ({
    figure: { kind: 'estimates', estimates: ['mill'] },
    estimates: [estimate({ claim: 'said' })],
    claims: { said: status },
  }),
  'estimates that are emphasised': (status) => ({
    figure: { kind: 'estimates', estimates: ['mill'], emphasis: ['mill'] },
    estimates: [estimate({ claim: 'said' })],
    claims: { said: status },
  }),
  'estimates by years': (status) => ({
    figure: { kind: 'estimates', estimates: ['mill'], across: 'years' },
    estimates: [estimate({ claim: 'said', period: ['1930', '1931'] })],
    claims: { said: status },
  }),
  composition: (status) => ({
    figure: { kind: 'composition', estimate: 'mill' },
    estimates: [estimate({ parts: [part] })],
    incidents: [incident(status)],
  }),
  'labelled rows': (status) => ({
    figure: { kind: 'labelled-rows', estimate: 'mill' },
    estimates: [estimate({ parts: [part] })],
    incidents: [incident(status)],
  }),
  'a total builder': (status) => ({
    figure: {
      ...{ kind: 'total-builder', incidents: ['wheel'] },
      ...{ presets: [{ id: 'all', label: 'All', counts: ['counted'] }], emphasis: ['wheel'] },
    },
    incidents: [incident(status)],
  }),
} as const satisfies Record<string, (status: Status) => object>

const estimate = (more: object) => ({
  ...{ id: 'mill', label: 'Mill', published: '1931', publisher: 'board', measures: 'counted' },
  ...{ quantity: kW(100), scope: ['the mill'], source: 'minutes', ...more },
})
const part = { incident: 'wheel', measures: 'counted', quantity: kW(100) }
const incident = (attribution: Status) => ({
  ...{ id: 'wheel', date: '1931', label: 'Wheel', place: 'Mill', sector: 'water' },
  ...{ value: kW(100), measures: 'counted', attribution, source: 'minutes' },
})

/** The drawing without its colours and its words: what is left in greyscale and in forced colours. */
function shapesOf(of: (status: Status) => object, status: Status): string {
  const { figure: given, ...records } = of(status) as { figure: object }
  const figure = { title: 'A', measure: 'B', ...given }
  const drawing = drawFigure(...argumentsOf(parseCase('a-figure', { figure, ...records })))
  return toHtml(drawing.wide)
    .replaceAll(/<text[^>]*>[^<]*<\/text>/g, '')
    .replaceAll(/var\(--(?!paper)[a-z0-9-]+, #[0-9a-f]+\)/g, 'black')
    .replaceAll(/ data-status="\w+"/g, '')
    .replaceAll(new RegExp(`-${status}\\b`, 'g'), '')
}

const argumentsOf = ({ figure, records }: ReturnType<typeof parseCase>) =>
  [figure, records] as const

describe('each status is told without colour', () => {
  for (const [name, of] of Object.entries(figures))
    test(`in ${name}`, () => {
      const drawn = statuses.map((status) => shapesOf(of, status))
      expect(new Set(drawn).size).toBe(statuses.length)
    })
})
