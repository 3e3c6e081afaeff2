import { t } from '../../model/words.ts'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Claim } from '../../model/claim.ts'
import type { Records } from '../../model/records.ts'
import { statusFaces } from '../../model/status.ts'
import type { DrawnFigure } from '../article/drawn-figure.ts'
import { landingOf } from '../article/landing.ts'
import { nameEvidence } from './name-evidence.ts'
import { detailId } from './note-detail.ts'
import { countWords, shorten } from './shorten.ts'
import { staleSupport } from '../../say/stale.ts'
import type { ShortName } from '../../say/short-names.ts'
import { sayEvidence } from '../../say/claim.ts'
import { sayStanding, sayTaken } from '../../say/standing.ts'

// A note taller than its paragraph leaves white space beside the margin.
const marginWords = 60

/** What a note says besides its claim: its number, the records, and the figures that may draw the claim. */
export type NoteContext = {
  readonly number: number
  /** The words of the article that it speaks of: on the page its number says which, elsewhere they do. */
  readonly words: readonly string[]
  readonly records: Records
  readonly figures: readonly Pick<DrawnFigure, 'figure' | 'drawing'>[]
  /** What each source of the page is called. */
  readonly names: ReadonlyMap<string, ShortName>
}

/**
 * A claim as a note: verdict and reason for the margin, whose texts they rest on folded behind them. What those
 * texts say stands on the claim's own page, from where a script brings it.
 */
export function noteOf(
  claim: Claim,
  { number, words, records, figures, names }: NoteContext,
): Element {
  const { glyph, label } = statusFaces[claim.status]
  const { status, owed } = sayStanding(claim, records)
  const left = marginWords - countWords(`${glyph} ${number} ${status} ${owed ?? ''}`)
  const [, mark = '', further = ''] = /^(:? ?)(.*)$/.exec(status.slice(label.length)) ?? []
  const seen = `${number} ${label}${further ? mark : '.'}`
  const stale = staleSupport(claim, records.sources)
  const { shown, rest } = shorten(claim.because, left)
  return h(
    'section.note',
    {
      dataClaim: claim.id,
      dataStatus: claim.status,
      // What is copied takes it along.
      dataBy: sayTaken(claim, records).slice(status.length).replace(/^\.$/, '') || undefined,
    },
    // Not the note itself, which stays where it is when a sheet is closed: listeners would come by one that is empty.
    h('div', { role: 'note', ariaLabel: t('Note {number}', { number }) }, [
      '\n',
      h('p.note-verdict', [
        landingOf(`note-${claim.id}`),
        h('span.note-words', words.map((each) => `${quoted(each)} `).join('')),
        // Whoever listens heard the status at the marker; what has no style sheet, such as a reader view, drops
        // what is hidden from listeners and is told here.
        h('span.note-said', seen),
        h('strong.note-status', [
          h('span', { ariaHidden: 'true' }, [h('span.glyph', glyph), ` ${seen}`]),
          further ? `${further}.` : '',
        ]),
        owed ? ` ${owed}` : '',
        ` ${shown}`,
      ]),
      '\n',
      ...(stale ? [h('p.note-stale', [h('strong', stale)]), '\n'] : []),
      moreOf(claim, { number, rest, records, figures, names }),
      '\n',
      h('a.note-back', {
        href: `#r-${claim.id}`,
        ariaLabel: t('Back to the text, note {number}', { number }),
      }),
      '\n',
    ]),
  )
}

function moreOf(
  claim: Claim,
  { number, rest, records, figures, names }: Omit<NoteContext, 'words'> & { readonly rest: string },
): Element {
  const evidence =
    claim.evidence.length > 0
      ? sayEvidence(claim, records)
      : t('No evidence; why, and what would change it')
  // Where names are heard in a list, each says which note it is of.
  const ofNote = (words: string) => ({ ariaLabel: t('{words}, note {number}', { words, number }) })
  const named = nameEvidence(claim, records, names)
  const parts: (Element | '' | undefined)[] = [
    h('summary', ofNote(evidence), evidence),
    rest ? h('p.note-because', rest) : undefined,
    h(
      'p.note-names',
      [named, `${t('Confidence in the evidence:')} ${t(claim.confidence)}.`].join(' ').trim(),
    ),
    drawnIn(claim, figures),
    h('p.note-page', [
      h('a', { href: `/claims/${claim.id}/#evidence`, ...ofNote(t(pageWords)) }, t(pageWords)),
    ]),
  ]
  const children = parts.flatMap((part): ElementContent[] =>
    part ? [{ type: 'text', value: '\n' }, part] : [],
  )
  return h('details.note-more', { dataFrom: detailId }, [...children, '\n'])
}

const pageWords = 'This claim’s page'

/** Words in quotation marks; words that stand in some already take no second pair. */
const quoted = (words: string): string =>
  /^[“„][^“”„]*[“”]$/.test(words) ? words : t('“{words}”', { words })

/** Links to the figures on the same page that draw the claim; its marks show while the note is in use. */
function drawnIn({ id }: Claim, figures: NoteContext['figures']): Element | undefined {
  const links = figures.flatMap(({ figure, drawing }) => {
    const isDrawn = drawing?.claims.includes(id)
    return isDrawn ? [h('a', { href: `#figure-${figure.id}` }, figure.title)] : []
  })
  if (links.length === 0) return undefined
  const joined = links.flatMap((link, i): (Element | string)[] => (i === 0 ? [link] : ['; ', link]))
  return h('p.note-figures', [h('span.note-label', t('Drawn in:')), ' ', ...joined])
}
