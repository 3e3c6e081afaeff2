import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lastDay } from '../../../model/date.ts'
import { statuses } from '../../../model/status.ts'
import { anyDate, anyName } from '../../proof/any-data.ts'
import { collisions } from '../../proof/collisions.ts'
import { recordsOf } from '../../proof/gallery-case.ts'
import { boxOfShape } from '../../scene/scene.ts'
import { frames, type Frame } from '../../scene/sizes.ts'
import { placeTimeline } from './place.ts'
import { inTime, sayDay, sayGap, sayUntil, timelineRows } from './rows.ts'

const eventsOf = (drafts: readonly object[]) => {
  const events = drafts.map((draft, i) => ({
    title: 'The river rises',
    lane: 'floods',
    status: 'fact',
    source: 'a-source',
    ...draft,
    id: `event-${i}`,
  }))
  return [...recordsOf({ events }).events.values()]
}

const anyEvents = fc
  .array(
    fc.record({
      date: anyDate,
      title: anyName,
      lane: fc.oneof(anyName, fc.constantFrom('floods', 'bridges', 'comets')),
      status: fc.constantFrom(...statuses),
      years: fc.option(fc.nat(9), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((drafts) =>
    eventsOf(
      drafts.map(({ years, ...draft }) =>
        years === undefined
          ? draft
          : { ...draft, until: String(Number(lastDay(draft.date).slice(0, 4)) + years) },
      ),
    ),
  )

/** Some events with the story a figure may tell of them: none, some emphasised, some with words. */
const anyStory = fc
  .tuple(anyEvents, fc.nat(4), fc.array(anyName, { maxLength: 3 }))
  .map(([events, emphasised, texts]) => ({
    events,
    emphasis: events.slice(0, emphasised).map(({ id }) => id),
    annotations: texts.map((text, i) => ({
      text,
      at: events.slice(i, i === 0 ? 1 : i + 2).map(({ id }) => id),
    })),
  }))

describe('a story of two events and the time between them', () => {
  const drawn = (small: readonly string[], frame: Frame) => {
    const events = eventsOf([
      { date: '1931-03-15' },
      { date: '1934-09-13' },
      ...small.map((status, i) => ({ date: String(1930 + i), status })),
    ])
    const at = ['event-0', 'event-1']
    const annotations = [{ at, text: 'about three and a half years' }]
    return placeTimeline(events, { emphasis: at, annotations, frame })
  }
  const small = ['fact', 'attributed', 'fact', 'fact', 'attributed', 'fact', 'fact']

  test.each(Object.values(frames))(
    'is led from the words of each to its mark by one whole line at the $name width',
    (frame) => {
      const { guides } = drawn(small, frame)
      const stems = guides.filter((guide) => guide.shape === 'line' && guide.tone === 'ink')
      expect(stems).toHaveLength(2)
      const feet = stems.map((stem) => boxOfShape(stem).y + boxOfShape(stem).height)
      expect(new Set(feet).size).toBe(1)
    },
  )

  test.each(Object.values(frames))(
    'says at the $name width what small marks mean where they differ',
    (frame) => {
      const said = (statuses: readonly string[]) =>
        drawn(statuses, frame).texts.map(({ text }) => text)
      expect(said(small).slice(-2)).toEqual(['fact', 'attributed'])
      expect(said(['fact', 'fact'])).not.toContain('fact')
    },
  )
})

describe('placeTimeline', () => {
  for (const frame of Object.values(frames)) {
    test(`no label touches a mark, a label or the edge at the ${frame.name} width, whatever the data`, () => {
      fc.assert(
        fc.property(anyStory, ({ events, ...story }) => {
          expect(collisions(placeTimeline(events, { frame, ...story }))).toEqual([])
        }),
      )
    })

    test(`every event has one mark at the ${frame.name} width, emphasised or not`, () => {
      fc.assert(
        fc.property(anyStory, ({ events, ...story }) => {
          const { marks } = placeTimeline(events, { frame, ...story })
          const each = marks.filter(({ status }) => status !== undefined)
          const isListed =
            story.emphasis.length === 0 && story.annotations.every(({ at }) => at.length === 0)
          expect(each).toHaveLength(events.length * (isListed ? 2 : 1))
        }),
      )
    })
  }

  test('the stretch between two events is as long as the axis says', () => {
    const events = eventsOf([
      { date: '1850' },
      { date: '1901-01-01' },
      { date: '1905-01-01' },
      { date: '1990' },
    ])
    const at = ['event-1', 'event-2']
    const options = { frame: frames.wide, emphasis: at, annotations: [{ at, text: 'four years' }] }
    const { marks, guides } = placeTimeline(events, options)
    const [line] = marks[0]?.shapes ?? []
    const years = guides.filter(
      (g) => g.shape === 'line' && g.tone === 'rule' && g.from[0] === g.to[0],
    )
    if (line?.shape !== 'line') throw new Error('invalid case: no bracket')
    const xs = years.map((g) => (g.shape === 'line' ? g.from[0] : 0)).sort((a, b) => a - b)
    const year = (xs.at(-1) ?? 0) - (xs.at(-2) ?? 0)
    expect((line.to[0] - line.from[0]) / year).toBeCloseTo(4, 1)
  })
})

describe('timelineRows', () => {
  test('every event has one row, after the ruler of its year', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        let year: string | undefined
        const seen = timelineRows(events).flatMap((row) => {
          if (row.row === 'year') year = row.year
          else expect(row.event.date.slice(0, 4)).toBe(year)
          return row.row === 'event' ? [row.event] : []
        })
        expect(seen).toEqual(inTime(events))
      }),
    )
  })

  test('years without an entry are counted', () => {
    const rows = timelineRows(eventsOf([{ date: '1910' }, { date: '1912' }, { date: '1913' }]))
    const rulers = rows.flatMap((row) => (row.row === 'year' ? [sayGap(row.without)] : []))
    expect(rulers).toEqual(['', 'after 1 year without an entry', ''])
  })

  test('a year that an entry runs through is not without one', () => {
    const gapsOf = (...drafts: readonly object[]) =>
      timelineRows(eventsOf(drafts)).flatMap((row) => (row.row === 'year' ? [row.without] : []))
    expect(gapsOf({ date: '1910', until: '1930' }, { date: '1920' }, { date: '1940' })).toEqual([
      0, 0, 9,
    ])
    expect(gapsOf({ date: '1910', until: '1911-05' }, { date: '1912' })).toEqual([0, 0])
    expect(gapsOf({ date: '1910-12-31', or: '1911-01-01' }, { date: '1913' })).toEqual([0, 1])
  })
})

describe('sayDay', () => {
  const say = (draft: object) => {
    const [event] = eventsOf([draft])
    if (!event) throw new Error('invalid case: no event')
    return [sayDay(event), sayUntil(event)]
  }

  test('a date is no more precise than it is known', () => {
    expect(say({ date: '1910' })).toEqual(['', ''])
    expect(say({ date: '1910-05' })).toEqual(['May', ''])
    expect(say({ date: '1910-05-19' })).toEqual(['19 May', ''])
  })

  test('one of two dates is no span', () => {
    expect(say({ date: '1910-05-19', or: '1910-05-20' })).toEqual(['19 or 20 May', ''])
  })

  test('an end in the same month joins the day, any other end is said behind the words', () => {
    expect(say({ date: '1910-05-19', until: '1910-05-20' })).toEqual(['19–20 May', ''])
    expect(say({ date: '1910-05-19', until: '1910-06-02' })).toEqual(['19 May', 'until 2 Jun 1910'])
    expect(say({ date: '1910', until: '1912' })).toEqual(['', 'until 1912'])
  })
})
