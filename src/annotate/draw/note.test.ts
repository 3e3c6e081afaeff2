import type { Element } from 'hast'
import { toString } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import type { Claim } from '../../model/claim.ts'
import { inputWith, recordsWith } from '../fixtures/read-case.ts'
import { noteOf } from './note.ts'
import { shortNames } from '../../say/short-names.ts'
import { statusFaces } from '../../model/status.ts'
import { countWords, shorten } from './shorten.ts'

const { records } = inputWith()
const names = shortNames([...records.sources.keys()], records.sources)
const context = { number: 1, words: [], records, figures: [], names }
const note = (claim: Claim) => noteOf(claim, context)
const verdictOf = (element: Element): string => {
  const [heard] = element.children
  const verdict =
    heard?.type === 'element' && heard.children.find((child) => child.type === 'element')
  return verdict ? seenIn(verdict) : ''
}
/** The words that a page shows: a place of the verdict is for readers who have no style sheet. */
const seenIn = (node: Element): string =>
  node.children
    .filter((child) => child.type !== 'element' || !isSaid(child))
    .map((child) => toString(child))
    .join('')
const isSaid = ({ properties }: Element): boolean => String(properties['className']) === 'note-said'

describe('the margin part of a note', () => {
  test.each([...records.claims.values()])(
    'of claim $id is a verdict of at most 60 words',
    (claim) => {
      expect(countWords(verdictOf(note(claim)))).toBeLessThanOrEqual(60)
    },
  )

  test('stays within 60 words however long the reason is', () => {
    for (const claim of records.claims.values()) {
      const because = 'It was lit, and somebody saw it. '.repeat(40).trim()
      expect(countWords(verdictOf(note({ ...claim, because })))).toBeLessThanOrEqual(60)
    }
  })

  test.each([
    ['switched-on', '✓ 1 Fact.'],
    ['no-doubt', '“ 1 Attributed to the director.'],
    ['power', '≈ 1 Estimate: about 100 kW (80–120 kW).'],
    ['core-damaged', '≠ 1 Disputed. Said by The academy; contradicted by The station.'],
    ['second-unit', '? 1 Speculation.'],
    ['eight-lamps', '✗ 1 Error. The record: Four lamps were lit.'],
  ])('of claim %s says what its status owes', (id, words) => {
    const claim = records.claims.get(id)
    expect(claim && verdictOf(note(claim))).toMatch(
      new RegExp(`^${words.replace(/[?.()]/g, '\\$&')}`),
    )
  })
})

test('a note names the words it speaks of, for readers who have no number to go by', () => {
  const claim = records.claims.get('power')
  const words = ['about 100 kW', 'some hundred kilowatts']
  expect(claim && toString(noteOf(claim, { ...context, words }))).toContain(
    '“about 100 kW” “some hundred kilowatts” 1 Estimate',
  )
})

test('a note says to whoever listens what its marker has not said', () => {
  const heard = [...records.claims.values()].map((claim) => {
    const said = JSON.stringify(note(claim), (_key, value: unknown) => {
      const isElement = typeof value === 'object' && value !== null && 'properties' in value
      if (!isElement) return value
      const { properties } = value as Element // hast, by its fields
      return properties['ariaHidden'] || isSaid(value as Element) ? null : value
    })
    return said.includes(`"${statusFaces[claim.status].label}`)
  })
  expect(heard.length).toBeGreaterThan(0)
  expect(new Set(heard)).toEqual(new Set([false]))
})

describe('the folded part of a note', () => {
  test('counts sources once and the origins behind them', () => {
    const claim = records.claims.get('switched-on')
    expect(claim && toString(note(claim))).toContain('Evidence for: 2 sources, 1 origin')
  })

  test('leads to the figures that draw the claim', () => {
    const figure = {
      kind: 'estimates',
      title: 'It made about 100 kilowatts',
      measure: 'Output',
      estimates: ['output-1951'],
    }
    const own = recordsWith({ figures: { output: figure } })
    const drawn = own.figures.get('output')
    const claim = own.claims.get('power')
    if (!drawn || !claim) throw new Error('invalid fixture: output')
    const svg: Element = { type: 'element', tagName: 'svg', properties: {}, children: [] }
    const drawing = {
      wide: svg,
      narrow: svg,
      description: 'One number.',
      table: { caption: 'Output', head: [], rows: [], set: [] },
      csv: '',
      sources: [],
      claims: ['power'],
      marks: [],
      signs: [],
      variants: [],
    }
    const figures = [{ figure: drawn, element: svg, drawing, after: 0 }]
    const links = JSON.stringify(noteOf(claim, { ...context, records: own, figures }))
    expect(links).toContain('"#figure-output"')
  })
})

describe('shortening', () => {
  test('ends behind the last sentence that fits', () => {
    expect(shorten('It was lit. It burned. Nobody knows for how long.', 6)).toEqual({
      shown: 'It was lit. It burned.',
      rest: 'Nobody knows for how long.',
    })
  })

  test('shows words and gives all of them again where no sentence fits', () => {
    expect(shorten('It was lit at night', 3)).toEqual({
      shown: 'It was …',
      rest: 'It was lit at night',
    })
  })

  test('leaves alone what fits', () => {
    expect(shorten('It was lit.', 3)).toEqual({ shown: 'It was lit.', rest: '' })
  })
})

test('a note keeps who says so for what is copied, where its status does not name them', () => {
  const byDirector = (id: string): unknown => {
    const claim = records.claims.get(id)
    return claim && note({ ...claim, saidBy: ['director'] }).properties['dataBy']
  }
  expect(byDirector('power')).toBe(', said by the director.')
  expect(byDirector('no-doubt')).toBeUndefined()
})
