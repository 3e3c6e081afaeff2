import type { Element } from 'hast'
import { h } from 'hastscript'
import { landingOf } from '../annotate/article/landing.ts'
import { fillFigure } from '../annotate/draw/figure.ts'
import { noteOf } from '../annotate/draw/note.ts'
import type { Lead } from '../model/lead.ts'
import { corpus } from '../corpus/current.ts'
import type { Claim } from '../model/claim.ts'
import { statusFaces } from '../model/status.ts'
import { sayStanding } from '../say/standing.ts'
import { sentence } from '../say/sentence.ts'
import { shortNames, type ShortName } from '../say/short-names.ts'
import { statusWord } from '../say/status.ts'
import { htmlOf } from './_html.ts'
import { drawnFigures } from './figures/_figures.ts'
import { t } from '../model/words.ts'

// The front page answers as an article does: marked words, a note each, and a figure whose marks lead to the notes.

/** The answer of the front page: a sentence a claim with how it stands, its note, and the figure, as HTML. */
export function answerHtml({ claims, figure }: Lead): string {
  const drawn = drawnFigures().filter((each) => each.figure.id === figure?.id)
  const sources = claims.flatMap(({ evidence }) => evidence.map(({ source }) => source))
  const names = shortNames([...new Set(sources)], corpus.sources)
  const sentences = claims.map((claim, i) => answerOf(claim, { number: i + 1, drawn, names }))
  const figures = drawn.map((each) => {
    const element = h('figure')
    fillFigure(element, { ...each, records: corpus, noted: new Set(claims.map(({ id }) => id)) })
    return element
  })
  return htmlOf([...sentences, ...figures])
}

type Beside = {
  readonly number: number
  readonly drawn: ReturnType<typeof drawnFigures>
  readonly names: ReadonlyMap<string, ShortName>
}

/** How a claim stands, and its sentence, whose note is that of an article. */
function answerOf(claim: Claim, { number, drawn, names }: Beside): Element {
  const { id, status, statement } = claim
  const { glyph } = statusFaces[status]
  const note = noteOf(claim, { number, words: [statement], records: corpus, figures: drawn, names })
  const own = { dataClaim: id, dataStatus: status }
  return h('div.annotated.answer', [
    h('p.answer-standing', { dataStatus: status }, [
      h('span.glyph', { ariaHidden: 'true' }, glyph),
      ` ${sayStanding(claim, corpus).status}`,
    ]),
    h('p', [
      landingOf(`c-${id}`),
      h(status === 'error' ? 's.claim' : 'span.claim', own, sentence(statement)),
      h('a.marker', {
        id: `r-${id}`,
        ...own,
        dataMark: `${glyph}${number}`,
        href: `#note-${id}`,
        ariaLabel: t('{words}, note {number}', { words: statusWord(status), number }),
      }),
    ]),
    h('section.notes', [note]),
  ])
}
