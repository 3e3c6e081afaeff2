import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { statuses, statusFaces, type Status } from '../../model/status.ts'
import { weakerOf } from '../data/standing-of-sum.ts'
import { drawFigure } from '../draw.ts'
import { parseCase } from '../proof/gallery-case.ts'

const kW = (central: number) => ({ central, unit: 'kW', qualifier: 'exact' })
const incident = (id: string, attribution: Status) => ({
  ...{ id, date: '1931', label: id, place: 'Mill', sector: 'water', value: kW(40) },
  ...{ measures: 'counted', attribution, source: 'minutes' },
})
const part = (id: string) => ({ incident: id, measures: 'counted', quantity: kW(40) })
const estimate = (more: object) => ({
  ...{ id: 'mill', label: 'Mill', published: '1931', publisher: 'board', measures: 'counted' },
  ...{ quantity: kW(80), scope: ['the mill'], source: 'minutes', ...more },
})
const two = (status: Status) => ({
  estimates: [estimate({ parts: ['wheel', 'dam', 'weir'].map(part) })],
  incidents: [incident('wheel', 'fact'), incident('dam', status), incident('weir', 'fact')],
})

/** The same sum of 80 kW, of a fact and of something of a status, in each kind that has one. */
const figures: Readonly<Record<string, (status: Status) => object>> = {
  'estimates, one of our own': (status) => ({
    figure: { kind: 'estimates', estimates: ['mill'] },
    estimates: [estimate({ ours: true, claim: 'said' })],
    claims: { said: status },
  }),
  'composition, what is left': (status) => ({
    figure: { kind: 'composition', estimate: 'mill', emphasis: ['weir'] },
    ...two(status),
    estimates: [estimate({ quantity: kW(120), parts: ['wheel', 'dam', 'weir'].map(part) })],
  }),
  'labelled-rows, a list': (status) => ({
    figure: { kind: 'labelled-rows', estimate: 'mill' },
    estimates: [estimate({ parts: ['wheel', 'dam'].map(part) })],
    incidents: two(status).incidents.slice(0, 2),
  }),
  'total-builder, a position': (status) => ({
    figure: {
      ...{ kind: 'total-builder', incidents: ['wheel', 'dam'] },
      presets: [{ id: 'all', label: 'All', counts: ['counted'] }],
    },
    incidents: two(status).incidents,
  }),
  'intervals, one of our own': (status) => ({
    figure: { kind: 'intervals', estimates: ['mill'] },
    estimates: [estimate({ ours: true, claim: 'said' })],
    claims: { said: status },
  }),
  'coverage, one of our own': (status) => ({
    figure: { kind: 'coverage', estimates: ['mill'] },
    estimates: [estimate({ ours: true, claim: 'said', period: ['1930-01', '1931-02'] })],
    claims: { said: status },
  }),
}

function wordsOf(given: object): string {
  const { figure, ...records } = given as { figure: object }
  const whole = { title: 'A', measure: 'B', ...figure }
  const { figure: parsed, records: known } = parseCase('a-figure', { figure: whole, ...records })
  return toHtml(drawFigure(parsed, known).wide)
}

describe('a sum of ours bears the sign of an estimate, or of its weakest part', () => {
  for (const [name, of] of Object.entries(figures))
    test.each(statuses)(`in ${name}: %s`, (status) => {
      const { glyph } = statusFaces[weakerOf('estimate', status)]
      const texts = [...wordsOf(of(status)).matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text)
      expect(
        texts.some(
          (text) =>
            text === glyph || text?.includes(`${glyph} `) || text?.includes(`${glyph}\u00a0`),
        ),
      ).toBe(true)
      const firmer = (['fact', 'attributed'] as const).map((each) => statusFaces[each].glyph)
      const sums = texts.filter((text) => /80 kW/.test(text ?? ''))
      for (const sum of sums) for (const other of firmer) expect(sum).not.toContain(`${other} `)
    })
})
