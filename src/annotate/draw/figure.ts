import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Drawing, Table } from '../../charts/data/drawing.ts'
import type { Figure } from '../../model/figure.ts'
import type { Records } from '../../model/records.ts'
import { publisherOf } from '../../model/source.ts'
import { sayAccess } from '../../say/access.ts'
import { agree } from '../../say/count.ts'
import { setTitle } from '../../say/title.ts'
import { claimsInFigure, linkMarks, summaryOf, type Noted } from './figure-claims.ts'
import { landingOf } from '../article/landing.ts'

type Parts = {
  readonly figure: Figure
  /** Undefined where the figure cannot be drawn honestly; the reader is told so. */
  readonly drawing: Drawing | undefined
  readonly records: Records
  /** Claims with a note on the same page: marks lead there, all others to the claim's own page. */
  readonly noted?: Noted
  /** Which figure of its page it is, from 1. */
  readonly number?: number
}

/** Fills an empty `<figure>`: caption, drawing twice, sentence, table, sources, and the ways to take it away. */
export function fillFigure(
  element: Element,
  { figure, drawing, records, noted = new Set(), number = 1 }: Parts,
): void {
  element.properties = { className: ['figure'], dataKind: figure.kind }
  const words = `words-${number}`
  element.children = [
    captionOf(figure),
    ...(drawing
      ? [
          pictureOf(figure, { drawing, words, noted }),
          ...inWords(drawing, { id: words, title: figure.title }),
          tableParts(drawing.table, figure.title),
          claimsInFigure(drawing.claims, { records, noted, title: figure.title }),
          drawing.form,
          ...drawing.variants.map((variant) => variantOf(variant, figure.title)),
          ...notesOf(figure),
          sourcesOf(drawing, records),
          takeAway(figure, records),
        ]
      : [
          h(
            'p.figure-missing',
            'This figure is not drawn, because its data cannot be compared as it asks.',
          ),
        ]),
  ].flatMap((child): ElementContent[] => (child ? [{ type: 'text', value: '\n' }, child] : []))
  element.children.push({ type: 'text', value: '\n' })
}

const measureOf = ({ measure, unit }: Figure): string => (unit ? `${measure}, ${unit}` : measure)

function captionOf(figure: Figure): Element {
  return h('figcaption', [
    landingOf(`figure-${figure.id}`),
    h('strong.figure-title', figure.title),
    ' ',
    h('span.figure-measure', measureOf(figure)),
  ])
}

/** The drawing at both widths, read as one picture with a short name; its sentence describes it. */
function pictureOf(
  figure: Figure,
  {
    drawing: { wide, narrow },
    words,
    noted,
  }: { readonly drawing: Drawing; readonly words: string; readonly noted: Noted },
): Element {
  const drawings = [wide, narrow].map((svg) => hidden(linkMarks(svg, noted)))
  // A picture may hold no links, so its name stands on an element of its own that lies over it. The name is
  // no reference, because the sentence may be folded, and what is folded names nothing in any engine.
  const name = h('div.drawing-name', {
    role: 'img',
    ariaLabel: `${figure.title} (${measureOf(figure)})`,
    ariaDescribedBy: words,
  })
  return h('div.drawing', [name, ...drawings])
}

/** Past three lines the sentence would stand between a reader and the text; it is there when asked for. */
const briefest = 240 // characters

function inWords(
  { description }: Drawing,
  { id, title }: { readonly id: string; readonly title: string },
): readonly Element[] {
  const paragraph = h('p.figure-description', { id }, description)
  return description.length <= briefest
    ? [paragraph]
    : [h('details.figure-words', [summaryOf('The figure in words', title), paragraph])]
}

function tableParts(table: Table, title: string): Element {
  return h('details.figure-table', [
    summaryOf('The numbers as a table', title),
    // A table wider than the screen scrolls in its own box, which the keyboard can reach.
    h('div.table', { role: 'region', ariaLabel: table.caption, tabIndex: 0 }, [tableOf(table)]),
  ])
}

const hidden = (svg: Element): Element => ({
  ...svg,
  properties: { ...svg.properties, ariaHidden: 'true' },
})

function tableOf({ caption, head, rows }: Table): Element {
  return h('table', [
    h('caption', caption),
    h('thead', [
      h(
        'tr',
        head.map((cell) => h('th', { scope: 'col' }, cell)),
      ),
    ]),
    h(
      'tbody',
      rows.map(([first = '', ...cells]) =>
        h('tr', [h('th', { scope: 'row' }, first), ...cells.map((cell) => h('td', cell))]),
      ),
    ),
  ])
}

const notesOf = ({ notes }: Figure): readonly Element[] =>
  notes.length === 0
    ? []
    : [
        h(
          'ul.figure-notes',
          notes.map((note) => h('li', note)),
        ),
      ]

/** One way of reading an interactive figure, whole without a script. */
function variantOf(
  { label, description, table }: Drawing['variants'][number],
  title: string,
): Element {
  return h('section.figure-variant', { role: 'group', ariaLabel: label }, [
    h('p.figure-variant-label', label),
    h('p.figure-description', description),
    tableParts(table, `${label}: ${title}`),
  ])
}

function sourcesOf({ sources }: Drawing, { sources: known }: Records): Element {
  const cited = sources.flatMap((id): ElementContent[] => {
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
  const label = agree(cited.length, 'Source: ', 'Sources: ')
  return h('div.figure-sources', [h('span.figure-sources-label', label), h('ul', cited)])
}

function takeAway({ id, title }: Figure, { site }: Records): Element {
  const link = (href: string, words: string) => h('li', [h('a', { href }, words)])
  const download = (type: string, words = type.toUpperCase()) =>
    h('li', [h('a', { href: `/figures/${id}.${type}`, download: `${id}.${type}` }, words)])
  return h('div.figure-take', [
    h('ul.figure-links', { ariaLabel: `To take away: ${title}` }, [
      download('csv'),
      download('excel.csv', 'CSV for Excel'),
      download('svg'),
      download('png'),
      link(`#figure-${id}`, 'Link to this figure'),
      link(`/embed/${id}/`, 'Embed'),
    ]),
    h('p.figure-cite', [
      'Cite as: ',
      h('cite', `“${title}”`),
      `, ${site.title}, ${site.publisher.name}, figure ${id}. ${site.licence.name}.`,
    ]),
  ])
}
