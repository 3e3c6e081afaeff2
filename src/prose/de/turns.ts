import type { NamePattern } from '../lexicon/name-pattern.ts'

/** Redewendungen, whose numbers count nothing. The lists are data: extend them. */
const sayings = String.raw`
auf allen vieren
unter vier augen
im siebten himmel
auf wolke sieben
aus (?:erster|zweiter|dritter) hand
(?:das )?fünfte rad am wagen
um fünf vor zwölf
fünf vor zwölf
null toleranz
zwei seiten (?:einer|derselben) medaille
zwei fliegen mit einer klappe
alle neune
die sieben (?:meere|todsünden|weltwunder|sachen)
zum ersten, zum zweiten
buch mit sieben siegeln
(?:seine|ihre|meine|unsere) sieben sachen
aller guten dinge sind drei
wie zwei paar (?:schuhe|stiefel)
zwei paar (?:schuhe|stiefel)
in null komma nichts
null und nichtig
stunde null
`
  .trim()
  .split(/\n/)

const manyOf = 'mal|male|gründe|fragen|ausreden|worte|dinge|kleinigkeiten|meilen|tode|stücke|arten'

const loose = [
  'neun von zehn malen|in neun von zehn fällen',
  'zehn zu eins|tausend zu eins|eine million zu eins',
  'fünfzig zu fünfzig|50[-–/: ]50|fifty-fifty',
  `(?:ein|zwei)?(?:hundert|tausend) (?:${manyOf})`,
  `(?:ein )?dutzend (?:${manyOf})`,
  `(?:dutzende|hunderte|tausende|millionen) (?:${manyOf})`,
  'hundertprozentig|zu hundert prozent',
  'eine million (?:gründe|fragen|mal)',
  'tausend und eins?',
  '(?:die|diese|alle) (?:zwei|drei|vier)(?= (?:widersprechen|unterscheiden|stimmen|sind|waren|haben|hatten|können|könnten|werden|würden)(?!\\p{L}))',
]

const whole = (list: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${list.join('|')})(?![\p{L}\p{N}])`, 'giu')

/** Finds ways of speaking that count nothing as often as they count. */
export const looseTurns = whole(loose)

/** The sayings as names that everybody knows. */
export const knownTurns: readonly NamePattern[] = [
  {
    pattern: whole(sayings),
    because: 'A saying: its number counts nothing.',
    example: 'unter vier Augen',
    isOfWords: true,
    isKnown: true,
  },
]
