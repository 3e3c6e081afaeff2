import { mostOf } from '../../model/extremes.ts'
import { t } from '../../model/words.ts'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import type { Drawing, Setting, Table } from '../../charts/data/drawing.ts'
import type { Sign } from '../../charts/scene/shown-in.ts'
import { neutralMeasures } from '../../model/measure.ts'
import { sayWhatIsMeasured } from '../../say/measure.ts'
import type { Figure } from '../../model/figure.ts'
import { statuses, statusFaces } from '../../model/status.ts'
import type { Records } from '../../model/records.ts'
import { publisherOf } from '../../model/source.ts'
import { sentencesOf } from '../../prose/text/sentences.ts'
import { sayAccess } from '../../say/access.ts'
import { agree } from '../../say/count.ts'
import { statusWord } from '../../say/status.ts'
import { sayList } from '../../say/list.ts'
import { setTitle } from '../../say/title.ts'
import { taken } from './taken.ts'
import { linkMarks, type Noted } from './figure-claims.ts'

// The parts that a figure has wherever it stands: in an article, embedded, on its own page.

export const measureOf = (figure: Figure): string => sayWhatIsMeasured(figure)

type Shown = {
  readonly drawing: Drawing
  /** Id of the sentence that stands for the picture. */
  readonly words: string
  readonly records: Records
  readonly noted: Noted
}

/** The drawing at each width, read as one picture with a short name; its sentence describes it. */
export function pictureOf(figure: Figure, { drawing, words, records, noted }: Shown): Element {
  const { wide, narrow, page } = drawing
  const drawings = [wide, narrow, page ?? []]
    .flat()
    .map((svg) => hidden(linkMarks(svg, { records, noted })))
  // A picture may hold no links, so its name stands on an element of its own that lies over it. The name is
  // no reference, because the sentence may be folded, and what is folded names nothing in any engine.
  const name = h('div.drawing-name', {
    role: 'img',
    ariaLabel: pictureName(figure),
    ariaDescribedBy: words,
  })
  return h('div.drawing', { dataPage: page !== undefined }, [name, ...drawings])
}

/** What a figure's picture is called: its finding, and what is measured. */
export const pictureName = (figure: Figure): string => `${figure.title} (${measureOf(figure)})`

const hidden = (svg: Element): Element => ({
  ...svg,
  properties: { ...svg.properties, ariaHidden: 'true' },
})

/** The first sentence of a figure's notes, which stands under the drawing, and what is left of them. */
export function leadOf({ notes }: Figure): {
  readonly lead: string | undefined
  readonly rest: readonly string[]
} {
  const [first, ...others] = notes
  if (first === undefined) return { lead: undefined, rest: [] }
  const end = sentencesOf(first)[0]?.end ?? first.length
  const left = first.slice(end).trim()
  return { lead: first.slice(0, end).trim(), rest: [...(left ? [left] : []), ...others] }
}

/** What the drawing says, and what was written on it, as sentences. */
export const descriptionOf = (drawing: Drawing, id: string): Element =>
  h('p.figure-description', { id }, drawing.description)

/** Notes as a list; nothing where there are none. */
export const notesOf = (notes: readonly string[]): readonly Element[] =>
  notes.length === 0
    ? []
    : [
        h(
          'ul.figure-notes',
          notes.map((note) => h('li', note)),
        ),
      ]

/**
 * What the signs in a drawing say, firmest first, and that its marks lead somewhere, for where no key of the statuses
 * stands beside it: on its own page and in the pages of others. Nothing where it has none.
 */
export function signsOf(
  { wide, marks, signs, claims }: Drawing,
  { site }: Records,
): readonly Element[] {
  const said = glyphsIn(wide)
  const used = new Set(marks)
  const firmness = statuses
    .filter((status) => used.has(status) || said.has(statusFaces[status].glyph))
    .map((status) => `${statusFaces[status].glyph} ${statusWord(status)}`)
  const aimedAt = (site.measures ?? neutralMeasures)
    .filter(({ drawn }) => drawn === 'aimed-at')
    .map(({ words }) => words)
  const sentences = [
    ...(firmness.length > 0 ? [`${t('How firmly each stands:')} ${firmness.join(' · ')}.`] : []),
    ...signs.map((sign) => saySign(sign, aimedAt)),
    ...(claims.length > 0 ? [t('Press a mark for its claim.')] : []),
  ]
  return sentences.length === 0 ? [] : [h('p.figure-signs', sentences.join(' '))]
}

/** Words of a drawing that are one character: the glyphs of what it says without a mark. */
function glyphsIn(element: Element): ReadonlySet<string> {
  const words = new Set<string>()
  visit(element, 'text', ({ value }) => {
    for (const word of value.split(/\s/)) if (word.length === 1) words.add(word)
  })
  return words
}

function saySign(sign: Sign, aimedAt: readonly string[]): string {
  switch (sign) {
    case 'aimed-at':
      return t('Empty: {what}.', { what: sayList(aimedAt) })
    case 'open':
      return t('Open arrow: no end was given on that side.')
    case 'up-to':
      return t('Fading: at most that much.')
    case 'unpriced':
      return t('Broken ring: no value given.')
    default:
      return sign satisfies never
  }
}

/** Whose documents a figure rests on: publishers by name, each once. */
export function publishersOf({ sources }: Drawing, { sources: known }: Records): Element {
  const named = sources.flatMap((id) => {
    const source = known.get(id)
    return source ? [publisherOf(source) ?? setTitle(source)] : []
  })
  const unique = [...new Set(named)]
  const shown = unique.length > mostNamed ? unique.slice(0, mostNamed - 1) : unique
  const more = unique.length - shown.length
  const label = agree(unique.length, 'Source: ', 'Sources: ')
  return h(
    'p.figure-sources',
    `${label}${shown.join('; ')}${more > 0 ? t('; {more} more', { more }) : ''}.`,
  )
}

const mostNamed = 4 // publishers in one line

/** Every source with its publisher and how it was read. */
export function sourceListOf({ sources }: Drawing, { sources: known }: Records): Element {
  const items = sources.flatMap((id): ElementContent[] => {
    const source = known.get(id)
    if (!source) return []
    const publisher = publisherOf(source)
    return [
      h('li', [
        h('a', { href: `/sources/${id}/` }, setTitle(source)),
        `${publisher ? `, ${publisher}` : ''}; ${sayAccess(source)}`,
      ]),
    ]
  })
  return h('ul.figure-source-list', items)
}

/** A table that scrolls in its own box, which the keyboard can reach. */
export const tableBox = (table: Table, records: Records): Element =>
  h('div.table', { role: 'region', ariaLabel: table.caption, tabIndex: 0 }, [
    tableOf(table, records),
  ])

/** On a narrow screen a row is a card, as in other tables of records; the roles keep it a table there. */
function tableOf({ caption, head, rows, set, claims = [] }: Table, records: Records): Element {
  const ofColumn = (i: number) => ({
    className: set[i] ?? settingOf(head[i] ?? '', column(rows, i)),
  })
  return h('table.records', { role: 'table' }, [
    h('caption', caption),
    h('thead', { role: 'rowgroup' }, [
      h(
        'tr',
        { role: 'row' },
        head.map((cell, i) =>
          h('th', { scope: 'col', role: 'columnheader', ...ofColumn(i) }, cell),
        ),
      ),
    ]),
    h(
      'tbody',
      { role: 'rowgroup' },
      rows.map(([first = '', ...cells], row) =>
        h('tr', { role: 'row', ...taken(records.claims.get(claims[row] ?? ''), records) }, [
          h('th', { scope: 'row', role: 'rowheader' }, first),
          ...cells.map((cell, i) =>
            h('td', { role: 'cell', dataLabel: head[i + 1], ...ofColumn(i + 1) }, cell),
          ),
        ]),
      ),
    ),
  ])
}

const column = (rows: Table['rows'], i: number): readonly string[] =>
  rows.map((row) => row[i] ?? '')

/** Short cells are not broken over lines, and long ones have room, or a few words would make a row a screen high. */
function settingOf(head: string, cells: readonly string[]): Setting | undefined {
  const longest = mostOf([head, ...cells].map(({ length }) => length))
  if (longest <= shortCell) return 'solid'
  return longest > longCell ? 'words' : undefined
}

const shortCell = 16 // characters, a date or a word or two
const longCell = 48 // characters, more than four lines of a narrow column

/** One way of reading an interactive figure, whole without a script. */
export const variantOf = (
  { label, description, table }: Drawing['variants'][number],
  records: Records,
): Element =>
  h('div.figure-variant', { role: 'group', ariaLabel: label }, [
    h('p.figure-variant-label', label),
    h('p.figure-description', description),
    tableBox(table, records),
  ])

/** The files a figure can be had as. */
export const downloadsOf = ({ id }: Figure): Element =>
  h(
    'ul.figure-links',
    files.map(([type, words]) =>
      h('li', [h('a', { href: `/figures/${id}.${type}`, download: `${id}.${type}` }, t(words))]),
    ),
  )

const files = [
  ['csv', 'CSV'],
  ['excel.csv', 'CSV for Excel'],
  ['svg', 'SVG'],
  ['png', 'PNG'],
] as const
