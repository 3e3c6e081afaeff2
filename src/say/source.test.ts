import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { sourceSchema, type Source } from '../model/source.ts'
import { sayAccessInFull, saysMoreThanAccess } from './access.ts'
import { sayBook, sayIssued } from './source.ts'
import { setTitle } from './title.ts'

const custom = { kind: 'other', access: { level: 'full' } }
const read = (fields: object): Source =>
  sourceSchema.parse({ id: 'report', type: 'report', title: 'Report', custom, ...fields })
const ward = { family: 'Ward', given: 'Ada' }

describe('sayIssued', () => {
  test.each([
    [{ 'date-parts': [[1882]], circa: true }, 'about 1882'],
    [{ 'date-parts': [[1882]], season: 'spring' }, 'spring 1882'],
    [{ 'date-parts': [[1882, 4]], season: 1 }, 'April 1882'],
    [{ 'date-parts': [[-44, 3, 15]] }, '15 March 44 BC'],
    [{ 'date-parts': [[82]] }, 'AD 82'],
    [{ 'date-parts': [[1500, 2, 29]] }, '29 February 1500'],
    ['2016-01/2016-03', 'January to March 2016'],
    [{ raw: '13–15 September 2019' }, '13 to 15 September 2019'],
    ['2019-12-30/2020-01-02', '30 December 2019 to 2 January 2020'],
    [{ raw: '1882–84' }, '1882 to 1884'],
    ['2016/..', 'from 2016 on'],
    [{ raw: '03/04/2019' }, '03/04/2019'],
    [{ literal: 'Twelfth Night 1882' }, 'Twelfth Night 1882'],
    [undefined, undefined],
  ])('%j is %s', (given, said) => {
    expect(sayIssued(read({ issued: given }))).toBe(said)
  })
})

test('sayBook says what else the document says of itself', () => {
  const source = read({
    author: [ward],
    editor: [{ literal: 'B. Lee' }],
    translator: [{ given: 'Ida' }],
    'container-title': 'Proceedings',
    publisher: 'Harbour Press',
    volume: 3,
    page: '11-14',
    edition: '2',
    ISBN: '978-0-00-000000-2',
  })
  expect(sayBook(source)).toEqual([
    ['By', 'Ada Ward; edited by B. Lee; translated by Ida'],
    ['Where in it', 'volume 3, pages 11–14'],
    ['Published', 'Harbour Press, edition 2'],
    ['ISBN', '978-0-00-000000-2'],
  ])
  expect(sayBook(read({}))).toEqual([])
})

describe('sayAccessInFull', () => {
  const of = (level: string, note?: string) =>
    sayAccessInFull(read({ custom: { kind: 'other', access: { level, note } } }))

  test.each([
    ['full', undefined, 'Read in full.'],
    ['full', 'Read in full, in a copy', 'Read in full, in a copy.'],
    ['full', 'The whole notice was read.', 'The whole notice was read.'],
    ['part', 'Only its opening was read.', 'Read in part. Only its opening was read.'],
    ['part', 'read in part', 'Read in part.'],
    ['transcription', 'Read in a transcription.', 'Read in a transcription.'],
    [
      'transcription',
      'Read as quoted on a wall.',
      'Read in somebody’s transcription. Read as quoted on a wall.',
    ],
    ['second-hand', 'Read as others report it.', 'Read as others report it.'],
    ['second-hand', 'Known through two press reports.', 'Known through two press reports.'],
    [
      'second-hand',
      'The letter was not seen.',
      'Known only as others report it. The letter was not seen.',
    ],
  ])('%s, noted %j: %s', (level, note, said) => {
    expect(of(level, note)).toBe(said)
  })

  test('a note on one use takes the place of the note on the source', () => {
    const source = read({
      custom: { kind: 'other', access: { level: 'second-hand', note: 'Known through the Post.' } },
    })
    expect(sayAccessInFull(source, '')).toBe('Known only as others report it.')
    expect(sayAccessInFull(source, 'Names the mayor; read as others report it.')).toBe(
      'Names the mayor; read as others report it.',
    )
    expect(saysMoreThanAccess(source, 'Read as others report it.')).toBe(false)
    expect(saysMoreThanAccess(source, 'Names the mayor.')).toBe(true)
  })
})

test.each([
  ['On <i>Dynamo</i> &amp; H<sub>2</sub>O', 'On <i>Dynamo</i> &#x26; H<sub>2</sub>O'],
  ['<span style="font-variant:small-caps;">ad</span> 82', '<span class="small-caps">ad</span> 82'],
  ['<script>alert(1)</script>', '&#x3C;script>alert(1)&#x3C;/script>'],
  ['&lt;b&gt;', '&#x3C;b>'],
])('the title %s is set', (title, html) => {
  expect(toHtml(setTitle(read({ title })))).toBe(html)
})
