/**
 * Makes `public/fonts/` and `src/styles/fonts.css`: two open families cut down to what the site sets, and
 * fallback faces with their metrics, so that nothing moves when a face arrives; and the faces that pictures are set in.
 * Run by hand after a change of the packages or of the characters below; the results are committed.
 */
import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fromBuffer } from '@capsizecss/unpack'
import subsetFont from 'subset-font'
import { cutFaces } from '../src/png/faces.ts'
import { letters } from '../src/png/letters.ts'
import { replaceFile } from './command/write.ts'

type Metrics = {
  readonly ascent: number
  readonly descent: number
  readonly lineGap: number
  readonly unitsPerEm: number
  readonly xWidthAvg: number
}

type Face = {
  readonly family: string
  readonly file: string
  readonly from: string
  readonly characters: string
  readonly weight: 400 | 600
  readonly style: 'normal' | 'italic'
}

const ascii = String.fromCodePoint(...range(0x20, 0x7e))
const latin1 = String.fromCodePoint(...range(0xc0, 0xff)) + 'ŒœŠšŽž'
const accents = 'éèêëáàâäãåíïóöøúüñçÉÖÜ'
const punctuation = '\u00a0–—‘’“”…′″·•×−§£¥€©½«»\u202f\u2011'
/** Arrows and relations in both families; the glyphs of the statuses in the sans alone. */
const relations = '≈≠≤≥→'
const symbols = `${relations}✓✗←↑↓`

// The variable files of npm's font packages have no old-style figures; these static ones, whole, do.
const serif = '@expo-google-fonts/source-serif-4'
const sans = '@expo-google-fonts/source-sans-3'
const faces: readonly Face[] = [
  {
    family: 'Source Serif 4',
    file: 'source-serif-4-400.woff2',
    from: `${serif}/400Regular/SourceSerif4_400Regular.ttf`,
    characters: ascii + latin1 + punctuation + relations,
    weight: 400,
    style: 'normal',
  },
  {
    family: 'Source Serif 4',
    file: 'source-serif-4-600.woff2',
    from: `${serif}/600SemiBold/SourceSerif4_600SemiBold.ttf`,
    characters: ascii + accents + punctuation + relations,
    weight: 600,
    style: 'normal',
  },
  {
    family: 'Source Serif 4',
    file: 'source-serif-4-400-italic.woff2',
    from: `${serif}/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`,
    characters: ascii + accents + punctuation,
    weight: 400,
    style: 'italic',
  },
  {
    family: 'Source Sans 3',
    file: 'source-sans-3-400.woff2',
    from: `${sans}/400Regular/SourceSans3_400Regular.ttf`,
    characters: ascii + latin1 + punctuation + symbols,
    weight: 400,
    style: 'normal',
  },
  {
    family: 'Source Sans 3',
    file: 'source-sans-3-600.woff2',
    from: `${sans}/600SemiBold/SourceSans3_600SemiBold.ttf`,
    characters: ascii + accents + punctuation + symbols,
    weight: 600,
    style: 'normal',
  },
]

/** Kerning, ligatures and the four kinds of figures; small capitals and the rest would cost 10 kB a face. */
const features = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'onum', 'lnum', 'pnum', 'tnum']

/** What a renderer does with letters that nobody asks it for. */
const unasked = ['kern', 'liga', 'clig', 'rlig', 'calt', 'ccmp', 'locl', 'mark', 'mkmk']

/**
 * Faces of systems, one of which is nearly everywhere, plain and bold. Numbers are Capsize's, of its package of
 * metrics and, for DejaVu, as it measures that file.
 */
const fallbacks = [
  {
    family: 'Source Serif 4',
    names: ['Times New Roman', 'Liberation Serif', 'Tinos'],
    metrics: { ascent: 1825, descent: -443, lineGap: 87, unitsPerEm: 2048 },
    widths: { 400: 832, 600: 886 },
  },
  {
    family: 'Source Serif 4',
    names: ['Noto Serif'],
    metrics: { ascent: 1069, descent: -293, lineGap: 0, unitsPerEm: 1000 },
    widths: { 400: 481, 600: 512 },
  },
  {
    family: 'Source Serif 4',
    names: ['DejaVu Serif'],
    metrics: { ascent: 1901, descent: -483, lineGap: 0, unitsPerEm: 2048 },
    widths: { 400: 1058, 600: 1168 },
  },
  {
    family: 'Source Sans 3',
    names: ['Arial', 'Helvetica Neue', 'Liberation Sans', 'Arimo'],
    metrics: { ascent: 1854, descent: -434, lineGap: 67, unitsPerEm: 2048 },
    widths: { 400: 913, 600: 983 },
  },
  {
    family: 'Source Sans 3',
    names: ['Roboto'],
    metrics: { ascent: 1900, descent: -500, lineGap: 0, unitsPerEm: 2048 },
    widths: { 400: 911, 600: 926 },
  },
  {
    family: 'Source Sans 3',
    names: ['DejaVu Sans'],
    metrics: { ascent: 1901, descent: -483, lineGap: 0, unitsPerEm: 2048 },
    widths: { 400: 1041, 600: 1176 },
  },
] as const

/**
 * How wide sentences of both families are, to what the average width of their letters says: kerning and figures make
 * them 0.6 to 1% narrower, which is a line in every hundred.
 */
const asSet: Readonly<Record<string, number>> = {
  'Source Serif 4 400': 0.994,
  'Source Serif 4 600': 0.99,
  'Source Sans 3 400': 0.992,
  'Source Sans 3 600': 0.9905,
}

const budget = 80 * 1024 // bytes of woff2 in all

/** What is to be written, by path: nothing is before all of it is made and within the budget. */
const made = new Map<string, string | Uint8Array>()
const rules: string[] = []
const measured = new Map<string, Metrics>()
let total = 0
for (const face of faces) {
  const original = await readFile(`node_modules/${face.from}`)
  if (face.style === 'normal') {
    measured.set(`${face.family} ${face.weight}`, await fromBuffer(original))
  }
  const subset = await subsetFont(original, face.characters, {
    targetFormat: 'woff2',
    keepFeatures: features,
    noHinting: true,
  })
  made.set(`public/fonts/${face.file}`, subset)
  total += subset.length
  process.stdout.write(`${face.file}  ${subset.length} bytes\n`)
  rules.push(faceRule(face))
}
for (const { family, names, metrics, widths } of fallbacks) {
  for (const weight of [400, 600] as const) {
    const own = measured.get(`${family} ${weight}`)
    const fallback = { ...metrics, xWidthAvg: widths[weight] }
    if (own) rules.push(fallbackRule({ family, names, weight }, own, fallback))
  }
}
if (total > budget) throw new Error(`invalid fonts: ${total} bytes, over ${budget}`)

made.set('src/styles/fonts.css', `/* Made by scripts/make-fonts.ts. */\n\n${rules.join('\n\n')}\n`)
for (const [name, from] of [
  ['source-serif-4', serif],
  ['source-sans-3', sans],
]) {
  made.set(`public/fonts/${name}-OFL.txt`, await readFile(`node_modules/${from}/LICENSE_FONT`))
}
for (const { from, cut } of cutFaces) {
  const original = await readFile(`node_modules/${from}`)
  const face = await subsetFont(original, letters, {
    targetFormat: 'truetype',
    keepFeatures: unasked,
    noHinting: true,
    preserveNameIds: [1, 2, 16, 17], // by which a drawing calls it
  })
  made.set(cut, face)
}
mkdirSync('public/fonts', { recursive: true })
for (const [path, bytes] of made) replaceFile(path, bytes)
process.stdout.write(`${total} bytes in all\n`)

/** A face that comes late is kept for the next page: no fallback breaks every line where the face does. */
function faceRule(face: Face): string {
  return `@font-face {
  font-family: '${face.family}';
  font-style: ${face.style};
  font-weight: ${face.weight};
  font-display: optional;
  src: url('/fonts/${face.file}') format('woff2');
  unicode-range: ${unicodeRange(face.characters)};
}`
}

/**
 * The overrides make the fallback's letters as wide, and its lines as high, as those of the real face. The first name
 * is its own in the list of a family's faces.
 */
function fallbackRule(
  {
    family,
    names,
    weight,
  }: { readonly family: string; readonly names: readonly string[]; readonly weight: 400 | 600 },
  own: Metrics,
  fallback: Metrics,
): string {
  const width = own.xWidthAvg * (asSet[`${family} ${weight}`] ?? 1)
  const adjust = width / own.unitsPerEm / (fallback.xWidthAvg / fallback.unitsPerEm)
  const em = own.unitsPerEm * adjust
  const percent = (value: number) => `${Number((value * 100).toFixed(2))}%`
  const local = names.map((name) => `local('${name}${weight === 600 ? ' Bold' : ''}')`)
  return `@font-face {
  font-family: '${family} in ${names[0]}';
  font-weight: ${weight};
  src: ${local.join(', ')};
  size-adjust: ${percent(adjust)};
  ascent-override: ${percent(own.ascent / em)};
  descent-override: ${percent(Math.abs(own.descent) / em)};
  line-gap-override: ${percent(own.lineGap / em)};
}`
}

/** Code points as CSS ranges: `U+20-7E, U+2713`. */
function unicodeRange(characters: string): string {
  const points = [...new Set([...characters].map((c) => c.codePointAt(0) ?? 0))].sort(
    (a, b) => a - b,
  )
  const runs: [number, number][] = []
  for (const point of points) {
    const last = runs.at(-1)
    if (last && point === last[1] + 1) last[1] = point
    else runs.push([point, point])
  }
  const hex = (n: number) => n.toString(16).toUpperCase()
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(', ')
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}
