import { t } from '../../model/words.ts'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Drawing } from '../../charts/data/drawing.ts'
import { withoutSignKey } from '../../charts/svg/without-sign-key.ts'
import type { Figure } from '../../model/figure.ts'
import type { Records } from '../../model/records.ts'
import { landingOf } from '../article/landing.ts'
import type { Noted } from './figure-claims.ts'
import { furnitureOf } from './figure-furniture.ts'
import { pictureFromFiles } from './figure-files.ts'
import { heldLines } from './figure-held.ts'
import { leadOf, measureOf, pictureOf, publishersOf, signsOf } from './figure-parts.ts'

type Parts = {
  readonly figure: Figure
  /** Undefined where the figure cannot be drawn honestly; the reader is told so. */
  readonly drawing: Drawing | undefined
  readonly records: Records
  /**
   * Claims with a note on the same page: marks lead there, all others to the claim's own page. Undefined where the
   * figure stands in the pages of others, without a key of the statuses.
   */
  readonly noted?: Noted
  /** Which figure of its page it is, from 1. */
  readonly number?: number
  /** Where its drawings are: in the page, or in files of their own, of which a browser loads one. */
  readonly drawnIn?: 'page' | 'files'
}

/** Fills an empty `<figure>`: caption, drawing, one sentence of notes, whose numbers, and the line of furniture. */
export function fillFigure(
  element: Element,
  { figure, drawing, records, noted, number = 1, drawnIn = 'page' }: Parts,
): void {
  element.properties = { className: ['figure'], dataKind: figure.kind, dataWidth: figure.width }
  const words = `words-${number}`
  const { lead } = leadOf(figure)
  element.children = [
    captionOf(figure),
    ...(drawing
      ? [
          drawnIn === 'files'
            ? pictureFromFiles(figure, drawing, words)
            : pictureOf(figure, {
                drawing: noted ? drawing : withoutSignKey(drawing),
                ...{ words, records, noted: noted ?? new Set() },
              }),
          ...heldLines(drawing),
          ...(noted ? [] : signsOf(drawing, records)),
          drawing.form && formPlace(figure),
          lead ? h('p.figure-note', lead) : undefined,
          publishersOf(drawing, records),
          furnitureOf(figure, { drawing, number, words }),
        ]
      : [
          h(
            'p.figure-missing',
            t('This figure is not drawn, because its data cannot be compared as it asks.'),
          ),
        ]),
  ].flatMap((child): ElementContent[] => (child ? [{ type: 'text', value: '\n' }, child] : []))
  element.children.push({ type: 'text', value: '\n' })
}

function captionOf(figure: Figure): Element {
  return h('figcaption', [
    landingOf(`figure-${figure.id}`),
    h('strong.figure-title', figure.title),
    ' ',
    h('span.figure-measure', measureOf(figure)),
  ])
}

/** Where a script puts the form of an interactive figure, which stands on the figure's page. */
const formPlace = ({ id }: Figure): Element =>
  h('p.builder-place', [
    h('a', { href: `/figures/${id}/#form`, dataForm: id }, t('Choose for yourself what counts')),
  ])
