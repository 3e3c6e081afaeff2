/** The engines behind readers' browsers, as the tests drive them. */
type Tested = 'Chromium' | 'Firefox' | 'WebKit'

/** A test that has to pass before anything is published: the file it stands in, and its title or the end of it. */
type TestOf = { readonly file: string; readonly title: string }

/** Something that is tested, with where. */
export type Check = {
  readonly what: string
  readonly engines: readonly Tested[]
  readonly by: readonly TestOf[]
}

/** One of Chartability's critical tests: what it asks, how it comes out here, why, and what holds it. */
export type Critical = {
  readonly name: string
  readonly outcome: 'met' | 'met in part' | 'not met'
  readonly why: string
  readonly by: readonly TestOf[]
}

/**
 * What axe is asked: all its rules for WCAG 2.2 A and AA and its best practices, and one that it leaves out. What
 * passes it need not list.
 */
export const axeOptions = {
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
} as const

const [phone, desktop] = [
  { width: 320, height: 640 },
  { width: 1280, height: 900 },
]

/** The widths at which every kind of page is shown to axe, with everything on it unfolded. */
export const axeViews = { phone, desktop } as const
export type AxeView = keyof typeof axeViews

type Scheme = 'light' | 'dark'

/** The theme of a page: a kind has one on a phone and the other on a desktop, and the next kind the reverse. */
export const schemeOf = (view: AxeView, i: number): Scheme =>
  (i % 2 === 0) === (view === 'phone') ? 'light' : 'dark'

type Chosen = { readonly choice: string; readonly view: AxeView; readonly scheme: Scheme }

/** The choices under which an article is shown to axe besides: any two of reading, marks, width and theme meet. */
export const axeChoices: readonly Chosen[] = [
  { choice: 'read=estimates&marks=quiet', view: 'phone', scheme: 'light' },
  { choice: 'read=estimates&marks=off', view: 'desktop', scheme: 'dark' },
  { choice: 'read=facts&marks=quiet', view: 'desktop', scheme: 'dark' },
  { choice: 'read=facts&marks=off', view: 'desktop', scheme: 'light' },
  { choice: 'read=facts&marks=off', view: 'phone', scheme: 'dark' },
]

const all: readonly Tested[] = ['Chromium', 'Firefox', 'WebKit']
const alone: readonly Tested[] = ['Chromium']
const tests = (file: string, ...titles: readonly string[]): readonly TestOf[] =>
  titles.map((title) => ({ file, title }))

const pages = 'src/layouts/pages.site.test.ts'
const engines = 'src/layouts/engines.site.test.ts'
const older = 'src/layouts/older-engines.site.test.ts'
const reading = 'src/layouts/reading.site.test.ts'
const heard = 'src/layouts/heard.site.test.ts'
const journey = 'src/client/sheet-journey.site.test.ts'
const beside = 'src/client/beside-text.site.test.ts'
const tokens = 'src/styles/tokens.test.ts'
const readers = 'src/layouts/reader-views.site.test.ts'
const paper = 'src/layouts/paper.site.test.ts'

export const checks: readonly Check[] = [
  {
    what: 'axe-core finds nothing on any kind of page: WCAG 2.2 A and AA, target size and best practices, with everything unfolded and a sheet open, embeds too. Each kind is seen in both themes and at 320 and 1,280 px, an article under each reading choice besides; not every combination is tried, but any two of these meet.',
    engines: alone,
    by: tests(pages, 'has nothing that axe minds on a %s'),
  },
  {
    what: 'No page scrolls sideways at 320 px; ids are unique, and headings are in order.',
    engines: alone,
    by: tests(
      pages,
      'never scrolls sideways at 320 px',
      'has unique ids, one main heading, and headings in order on every page',
    ),
  },
  {
    what: 'Each status has a line of its own, links are underlined, no note lies over another, and all text has a contrast of 4.5 to 1, on a phone in light and on a desktop in dark.',
    engines: all,
    by: tests(
      engines,
      'shows a line of its own for each status, the same in every engine',
      'underlines links, fills markers, lays nothing over a note, and is readable',
    ),
  },
  {
    what: 'Where the script that folds the notes of a phone never comes, they unfold by themselves after four seconds.',
    engines: all,
    by: tests(
      engines,
      'unfolds the notes of a phone after a while where the script that folds them never comes',
    ),
  },
  {
    what: 'Every chart has a name of its own in the browser’s accessibility tree.',
    engines: all,
    by: tests(engines, 'gives every chart a name of its own'),
  },
  {
    what: 'With the keyboard alone a note opens, says so, is left again at either end, and leads to the next claim; the words it speaks of stay in sight.',
    engines: all,
    by: tests(
      journey,
      'Enter opens the note, says so, and moves there, with the words in sight',
      'Escape goes back to the marker, and the page to where it stood',
      'Tab past the end of the note closes it and goes on from the marker, and back from its start',
      'no marker leaves the focus behind its sheet',
    ),
  },
  {
    what: 'What is heard of paragraphs, a chart and the builder is kept word by word, and read by people when it changes: a claim’s beginning and end, its status once.',
    engines: alone,
    by: tests(
      heard,
      'five paragraphs, each with its notes behind it',
      'a chart',
      'the builder',
      'where a claim begins is heard, and where it ends, with its status once',
    ),
  },
  {
    what: 'Previews open on hovering, focus and tap, can be hovered, and close on Escape; the list of claims by status is folded until it is asked for.',
    engines: alone,
    by: tests(
      beside,
      'opens on hovering, stays while the pointer is in it, and closes on Escape',
      'opens on focus, describes the link, is in the window and over none of it, and goes with the focus',
      'opens on a tap with the way on, which a tap outside closes',
      'has a mark for each marker and a folded list of links for each status, one open at a time',
    ),
  },
  {
    what: 'With the text spacing of WCAG 1.4.12, with letters twice as large and in another typeface, nothing leaves the page at 320 and at 1,280 px, the words and numbers of every figure stand open, and no label lies over another.',
    engines: alone,
    by: tests(
      reading,
      'with $name, the words and numbers of figures stand open, and nothing leaves the page',
    ),
  },
  {
    what: 'Articles are whole without each of the features that older engines lack, and readable without style sheets and scripts.',
    engines: alone,
    by: tests(
      older,
      'an article is whole at $viewport.width px',
      'without a style sheet and without script the words and every note are there',
    ),
  },
  {
    what: 'On paper every kind of page has its words whole and its notes open: none stands over others, no sheet is 85% white, and an address stands after each link to another site and nowhere else.',
    engines: alone,
    by: tests(
      paper,
      'no sheet is 85% white, and no words stand in the letters of others',
      'an address stands after each link to another site, in a line and a half at most, and nowhere else',
      'every note names its evidence under it, from a desktop and from a phone',
    ),
  },
  {
    what: 'The reader views of Firefox and others keep every block of the text and the status of every claim.',
    engines: [],
    by: tests(readers, '$extractor keeps the text and the standings of $page'),
  },
]

/** What no test drives, or not in every engine. */
export const untested: readonly string[] = [
  'No screen reader is driven: the tests read what browsers hand to one, and do not hear what it makes of it.',
  'WebKit is tested as WebKitGTK on Linux; Safari on iOS and macOS shares the engine and not the rest.',
  'The drivers of Firefox and WebKit used here press keys and click, and have no touch, no hovering, no print and no forced colours: those are tested in Chromium alone.',
  'axe-core is run in Chromium alone, since what it reads is the page and not the engine.',
  'Forced colours and greyscale are looked at by people, in pictures, when a style changes.',
]

/** https://github.com/Chartability/POUR-CAF: the tests that are marked critical there. */
export const criticals: readonly Critical[] = [
  {
    name: 'Low contrast',
    outcome: 'met',
    why: 'Every status colour has 4.5 to 1 on each ground it stands on, in both themes, and lines and marks have the same colours.',
    by: tests(tokens, 'reaches 4.5 on paper, raised ground and its own tint in %s'),
  },
  {
    name: 'Only visual',
    outcome: 'met in part',
    why: 'A chart has a name, its sentence in words, its numbers as a table and its claims as a list, in the accessibility tree of three engines. What a drawing works out beside its marks, such as a difference, stands in the drawing alone unless its sentence says it too.',
    by: [...tests(engines, 'gives every chart a name of its own'), ...tests(heard, 'a chart')],
  },
  {
    name: 'Small text size',
    outcome: 'met',
    why: 'No letter of a drawing is shown below 12 px, on a phone and on a desktop.',
    by: tests(pages, 'shows no letter below 12 px, and nothing that moves by itself'),
  },
  {
    name: 'Visual presents seizure risk',
    outcome: 'met',
    why: 'Nothing flashes, and nothing moves by itself.',
    by: tests(pages, 'shows no letter below 12 px, and nothing that moves by itself'),
  },
  {
    name: 'Interaction output only has one input',
    outcome: 'met',
    why: 'Marks of a drawing lead to notes; a list of the same links stands under it for keyboard and screen reader. The builder is a form.',
    by: [
      ...tests(heard, 'one press passes all the boxes of the builder'),
      ...tests(pages, 'gives every figure a title, words, numbers and its sources'),
    ],
  },
  {
    name: 'No interaction cues or instructions',
    outcome: 'met',
    why: 'Folded parts and forms say what they do. That a mark of a drawing can be pressed is said with the key of an article, and under a figure that stands alone.',
    by: [
      ...tests(heard, 'a chart', 'the builder'),
      ...tests(reading, 'says wherever a drawing stands that its marks can be pressed'),
    ],
  },
  {
    name: 'Controls override AT controls',
    outcome: 'met',
    why: 'Keys are taken inside an open note alone, arrows and Tab at either end, and Escape where something is open.',
    by: tests(journey, 'arrows and buttons lead to the next claim and the one before'),
  },
  {
    name: 'No explanation for purpose or for how to read',
    outcome: 'met in part',
    why: 'Under its title a figure says what it measures, and in a sentence what it shows. How to read its shapes is explained on the method page, and not beside each.',
    by: tests(pages, 'gives every figure a title, words, numbers and its sources'),
  },
  {
    name: 'No title, summary, or caption',
    outcome: 'met',
    why: 'The title is the finding; measure and sentence stand with it.',
    by: tests(pages, 'gives every figure a title, words, numbers and its sources'),
  },
  {
    name: 'Reading level inappropriate',
    outcome: 'met in part',
    why: 'By the formula of Flesch and Kincaid, titles and sentences of figures are for the ninth grade at most on the average, and some are above it. They name institutions and sums as the record does. Nobody has read them for it.',
    by: tests(reading, 'the words of figures are for the ninth grade at most, on the average'),
  },
  {
    name: 'No table',
    outcome: 'met',
    why: 'Every figure has its numbers as a table, and as CSV.',
    by: tests(pages, 'gives every figure a title, words, numbers and its sources'),
  },
  {
    name: 'Data density inappropriate',
    outcome: 'met in part',
    why: 'Drawings of few rows stand alone. The longest list of incidents is one drawing, since leaving any out would be a claim.',
    by: [],
  },
  {
    name: 'Navigation and interaction is tedious',
    outcome: 'met',
    why: 'A drawing is no stop of the keyboard; a link passes all the boxes of the builder, and claims by status are six folded lists.',
    by: [
      ...tests(heard, 'one press passes all the boxes of the builder'),
      ...tests(
        beside,
        'has a mark for each marker and a folded list of links for each status, one open at a time',
      ),
    ],
  },
  {
    name: 'User style change not respected',
    outcome: 'met',
    why: 'Dark themes, forced colours and the size, spacing and typeface of text reach drawings. Where a drawing has no room for such letters, its words and numbers stand open beside it.',
    by: tests(
      reading,
      'with $name, the words and numbers of figures stand open, and nothing leaves the page',
    ),
  },
]
