import { reckonings } from './reckoning-words.ts'

/**
 * Where a part of the list comes from:
 * - `icd203`: ICD 203, Analytic Standards (2 January 2015), section D.6.e.2.a: seven likelihood ranges;
 * - `hyland1998`: K. Hyland, Hedging in Scientific Research Articles (1998);
 * - `hyland2005`: K. Hyland, Metadiscourse (2005), appendix: hedges and boosters;
 * - `prince1982`: E. Prince, J. Frader and C. Bosk, On hedging in physician-physician discourse (1982);
 * - `thompson1991`: G. Thompson and Y. Ye, Evaluation in the reporting verbs used in papers (1991);
 * - `press`: legal and newsroom usage for what is charged and not proven.
 */
type HedgeSource = 'icd203' | 'hyland1998' | 'hyland2005' | 'prince1982' | 'thompson1991' | 'press'

/**
 * What an expression does: `likelihood` says how probable; `shield` keeps the writer from vouching;
 * `attribution` names or implies who says so; `approximation` blurs a value; `reckoning` says that the writer
 * did the sum; `guess` says it is one; `ignorance` says that nobody knows.
 */
export type HedgeKind =
  'likelihood' | 'shield' | 'attribution' | 'approximation' | 'reckoning' | 'guess' | 'ignorance'

/** An expression that keeps a sentence from claiming more than is known. */
export type Hedge = {
  readonly words: string
  readonly kind: HedgeKind
  /** Expressions of one class say the same and may replace one another; reviewed wording may change within it. */
  readonly sense: string
  /** 1 leaves the claim nearly whole, 3 leaves it open. */
  readonly strength: 1 | 2 | 3
  readonly source: HedgeSource
}

type Line = readonly [HedgeKind, string, 1 | 2 | 3, HedgeSource, string]

// One line a sense; expressions parted by commas, the usual one first.
const lines: readonly Line[] = [
  ['likelihood', 'almost-certain', 1, 'icd203', 'almost certain, almost certainly, nearly certain'],
  [
    'likelihood',
    'very-likely',
    1,
    'icd203',
    'very likely, highly probable, most likely, highly likely',
  ],
  ['likelihood', 'likely', 2, 'icd203', 'likely, probably, probable, presumably'],
  ['likelihood', 'even', 3, 'icd203', 'roughly even chance, roughly even odds, as likely as not'],
  ['likelihood', 'unlikely', 3, 'icd203', 'unlikely, improbable, improbably'],
  ['likelihood', 'very-unlikely', 2, 'icd203', 'very unlikely, highly improbable'],
  ['likelihood', 'remote', 1, 'icd203', 'almost no chance, remote chance'],
  [
    'likelihood',
    'possible',
    3,
    'hyland1998',
    'possibly, possible, may, might, could, perhaps, maybe, potentially, potential, conceivably, a possibility, the possibility',
  ],
  [
    'shield',
    'seems',
    2,
    'hyland2005',
    'seems, seem, seemed, appears, appear, appeared, apparently, seemingly, looks like, looks as if, looked like',
  ],
  [
    'shield',
    'suggests',
    2,
    'hyland2005',
    'suggests, suggest, suggested, suggesting, indicates, indicate, indicated, implies, imply, implied, points to, hints, hinted',
  ],
  [
    'shield',
    'thought',
    2,
    'hyland2005',
    'thought to, believed to, presumed to, assumed, assumes, believe, believes, believed, think, thinks, suspects, suspect, suspected, suspicion, suspicions',
  ],
  [
    'shield',
    'alleged',
    2,
    'press',
    'alleged, allegedly, alleges, allege, allegation, allegations, accused, accuses, accuse, accusing, charged, charges, charge, blamed, blames, blame, purported, purportedly, so-called',
  ],
  ['shield', 'attempted', 2, 'press', 'attempted, attempts, attempt, tried to, sought to'],
  [
    'shield',
    'unproven',
    3,
    'press',
    'unproven, untested, unverified, unconfirmed, not proven, not shown, no evidence, contested, disputed, in dispute',
  ],
  [
    'shield',
    'inferred',
    2,
    'hyland1998',
    'inferred, infer, inference, our reading, on this reading, we read, near-certain, almost surely',
  ],
  [
    'approximation',
    'estimated',
    2,
    'prince1982',
    'estimated, estimate, estimates, estimating, an estimated, reckoned, put at, puts at',
  ],
  [
    'approximation',
    'about',
    1,
    'prince1982',
    'about, around, roughly, approximately, some, nearly, almost, close to, circa, or so',
  ],
  [
    'approximation',
    'up-to',
    2,
    'prince1982',
    'up to, as much as, as many as, at most, no more than',
  ],
  ['approximation', 'at-least', 1, 'prince1982', 'at least, no less than, no fewer than, or more'],
  ['approximation', 'more-than', 1, 'prince1982', 'more than, over, in excess of, upwards of'],
  ['approximation', 'less-than', 1, 'prince1982', 'less than, fewer than, under'],
  [
    'attribution',
    'says',
    2,
    'thompson1991',
    'said, says, say, saying, told, tells, stated, states, announced, announces, declared, wrote, writes, argued, argues, added, according to, in the words of, noted, notes, remarked, quoted, answered, replied, asked, questioned, questions, doubted, doubts, criticised, warned, warns',
  ],
  [
    'attribution',
    'reports',
    2,
    'thompson1991',
    'reported, reports, reportedly, reporting, report, described, describes, called, calls, listed, lists, named, names, counted, counts, put, puts, attributed, attributes, attribute, tied, linked, links, cited, cites, citing, found, identified, recorded, records, by its count, in its account',
  ],
  [
    'attribution',
    'claims',
    2,
    'thompson1991',
    'claimed, claims, claim, claiming, asserted, asserts, assert, maintained, contended, insisted, insists',
  ],
  [
    'attribution',
    'denies',
    2,
    'thompson1991',
    'denied, denies, denial, rejected, rejects, dismissed, dismisses, disputes, disputed, contested',
  ],
  [
    'reckoning',
    'reckoned',
    1,
    'hyland2005',
    `${reckonings.map((noun) => `our ${noun}`).join(', ')}, we add, we count, by arithmetic, computed`,
  ],
  [
    'ignorance',
    'unknown',
    3,
    'hyland2005',
    'nobody knows, no one knows, nobody has shown, not known, unknown, unclear, no evidence, without evidence, nobody offers, nothing in the record, whether',
  ],
  [
    'guess',
    'guess',
    3,
    'hyland2005',
    'guess, guesses, guessed, speculation, speculative, speculated, speculates, conjecture, assumption, rumour, rumours, rumor, rumors, wonder, wondered, supposition, hypothesis',
  ],
]

/** Every expression, longest first, so that `very likely` is met before `likely`. */
export const hedges: readonly Hedge[] = lines
  .flatMap(([kind, sense, strength, source, list]) =>
    list.split(', ').map((words) => ({ words, kind, sense, strength, source })),
  )
  .sort((a, b) => b.words.length - a.words.length)
