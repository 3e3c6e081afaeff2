import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildInputs } from '../src/corpus/read/inputs.ts'
import { oneLine } from '../src/model/one-line.ts'
import { readOptions } from './command/options.ts'
import { runCommand } from './command/run.ts'
import { isFont, isPage, siteFiles } from './site/files.ts'
import { weighPage } from './site/weigh.ts'

// `npm run check:size`: what a reader's first visit to each page weighs, against a budget. Bytes are
// gzipped as GitHub Pages sends them; fonts are compressed already and cached across pages. What a page loads
// and cannot be weighed is over any budget.

/** Budgets, in bytes but for elements. A page that needs more owes its readers a reason, written here. */
const budgets = {
  /**
   * HTML of one page. The longest article has 60 notes on 134 sources and seven figures in 3,000 words: its notes are
   * 12 kB of it, its prose 10 kB, its list of sources 7 kB, what stands around its figures 5 kB. Drawings, and what
   * figures and notes unfold, stand in files and on pages of their own. The rest is for a base path, which is in every
   * link: 38,331 without one, 39,075 under one of 43 letters.
   */
  html: 39_500,
  /** Elements of one page. */
  elements: 3_400,
  /**
   * 40 bytes have a note say its own words where its sentence is held back for something weaker in it. 0.1 kB are for a
   * base path, which is in the address of each face; without one it is 12,679.
   */
  css: 12_800,
  /**
   * All scripts a page loads before anybody asks for anything. 0.8 kB have a choice of how to read follow the text in
   * turn: at once it was 100 to 200 ms of a slow phone. 0.2 kB draw the strip's marks as paths: a thousand elements were
   * tasks of 60 ms each time they moved. As much leaves out of a copy what the reader's choice holds back. A
   * tenth keeps what is folded in reader views, and two say before the page is drawn that a choice is to be followed. As much
   * has sheets of notes step over what is held back, and stay where a link led to. 0.5 kB have what is copied take its
   * status along from every page that shows words of a claim: a file of its own, which no other page loads again. 0.15 kB
   * leave out of that what is not shown, and keep the cells of a table in one. 0.4 kB have the text follow a choice two
   * blocks a frame, and notes of a long one placed and watched where they are laid out: such a frame was 60 to 80 ms. 0.1 kB
   * are for a base path; without one it is 15,574.
   */
  script: 15_750,
  /** Those, and all they may load when somebody asks for something. */
  scripts: 21_150,
  /** Pictures, frames, its icon and other files that a page loads at once, whether anybody scrolls to them or not. */
  media: 4_000,
  /**
   * Drawings it loads where a reader comes near: those of a figure at each width, of which a browser loads one.
   * Those of the longest article are 15 kB on a phone. Half a kilobyte is for a base path.
   */
  near: 39_000,
  /** Two families, as page.md promises. */
  fonts: 80 * 1024,
} as const
type Kind = keyof typeof budgets

const unitOf = (kind: Kind): string => (kind === 'elements' ? '' : ' bytes')

await runCommand(() => {
  const { values } = readOptions({
    name: 'npm run check:size',
    options: { dir: { type: 'string', default: 'dist' } },
  })
  const { base, site } = buildInputs()
  const root = resolve(values.dir)
  const files = siteFiles(root, values.dir)
  const fonts = files.filter(isFont)
  const largest: Record<Kind, number> = {
    html: 0,
    elements: 0,
    css: 0,
    script: 0,
    scripts: 0,
    media: 0,
    near: 0,
    fonts: fonts.reduce((sum, file) => sum + statSync(join(root, file)).size, 0),
  }
  const over: string[] = []
  if (largest.fonts > budgets.fonts) over.push(`Over budget: fonts, ${largest.fonts} bytes`)
  for (const page of files.filter(isPage)) {
    const weight = weighPage(root, page, { base, site })
    over.push(...weight.unweighed)
    for (const kind of ['html', 'elements', 'css', 'script', 'scripts', 'media', 'near'] as const) {
      largest[kind] = Math.max(largest[kind], weight[kind])
      if (weight[kind] > budgets[kind])
        over.push(`Over budget: ${page}: ${kind}, ${weight[kind]}${unitOf(kind)}`)
    }
  }
  // The keys are those of the const above.
  for (const kind of Object.keys(budgets) as Kind[]) {
    process.stdout.write(
      `${kind.padEnd(8)} ${largest[kind]} of ${budgets[kind]}${unitOf(kind)} at most\n`,
    )
  }
  for (const line of over) process.stdout.write(`${oneLine(line)}\n`)
  return over.length === 0 ? 0 : 1
})
