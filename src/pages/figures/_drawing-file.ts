import type { Element } from 'hast'
import { s } from 'hastscript'
import { linkMarks } from '../../annotate/draw/figure-claims.ts'
import { lightPalette } from '../../charts/scene/tone.ts'
import { href } from '../../components/href.ts'
import { corpus } from '../../corpus/current.ts'
import faces from '../../styles/fonts.css?raw'
import tokens from '../../styles/tokens.css?raw'
import { readTokens } from '../../styles/tokens.ts'
import { asXml } from './_picture.ts'

/**
 * A drawing as an article shows it, as a file: in the reader's theme, and in faces of systems that are set as wide as
 * the site's own, which a picture cannot ask for. Its marks lead to the pages of their claims.
 */
export function drawingFile(drawing: Element): string {
  const linked = linkMarks(drawing, { records: corpus, noted: new Set() })
  // Whoever opens the file has nothing beside it that is read in its place.
  const own = { ...linked.properties, ariaHidden: undefined }
  const svg = s('svg', { xmlns: 'http://www.w3.org/2000/svg', id: 'dark', ...own }, [
    s('style', style),
    ...linked.children,
  ])
  return asXml(svg).replaceAll('href="/', `href="${href('/')}`)
}

const dark = [...readTokens(tokens).dark]
  .filter(([name]) => name in lightPalette)
  .map(([name, hex]) => `--${name}:${hex}`)
// A label stands on its baseline: of a face only the width of its letters matters.
const standIns = (faces.match(/@font-face \{\s*font-family: 'Source Sans 3 in [^}]*\}/g) ?? []).map(
  (face) => face.replace(/[\w-]+-override:[^;]*;/g, ''),
)
const [, sans = ''] = /--sans:\s*([^;]*);/.exec(tokens) ?? []

const style = [
  // Its own ground, because a reader may show it on any.
  `svg{--sans:${sans};background:var(--paper,${lightPalette.paper})}`,
  '@media print{svg{background:none}}',
  `@media (prefers-color-scheme:dark){svg{${dark.join(';')}}}`,
  // WebKit says no theme to a picture: who shows one asks for it by the fragment.
  `@media screen{svg:target{${dark.join(';')}}}`,
  ...standIns,
]
  .join('')
  .replace(/\s+/g, ' ')
  .replace(/ ?([{};:,]) ?/g, '$1')
