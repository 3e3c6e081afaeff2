import { timeNouns } from '../lexicon/units.ts'

/** Nouns that count the same things whatever the subject, as their stems; each line is one class. */
const nounClasses = [
  'vorfall fall ereignis',
  'land staat nation',
  'zeile eintrag posten',
  'rechner computer gerät maschine',
  'mensch person einwohner einwohnerin bewohner nutzer kunde mann frau people',
  'gruppe organisation einheit',
  'bericht dokument veröffentlichung report',
  'lampe leuchte',
  'todesfall tod tote todesopfer opfer',
] as const

/** The stem of a German noun, good enough to compare two forms of it, not to print: `Länder` and `Land` have one. */
function stem(word: string): string {
  const low = word
    .toLowerCase()
    .replace(/ä/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/ü/g, 'u')
    .replace(/ß/g, 'ss')
  // `Tore` of `Tor`, but not `See` of `Seen`.
  if (low.length < 5) return low.length === 4 ? low.replace(/e$/, '') : low
  return low.replace(/(?:innen|ern|en|er|es|em|e|n|s)$/, '').replace(/(.)\1$/, '$1')
}

const classOf = new Map(
  nounClasses.flatMap((line) => {
    const [first = ''] = line.split(' ')
    return line.split(' ').map((noun) => [stem(noun), stem(first)] as const)
  }),
)

/** A noun in the form that counts are compared in. */
export const nounClass = (word: string): string => {
  // Times are known by their English words.
  const time = word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')
  return timeNouns.has(time) ? time : (classOf.get(stem(word)) ?? stem(word))
}

/** True for a word that names things: in German it has a capital; people and times are known by their English words. */
export const isCountedNoun = (word: string): boolean =>
  /^\p{Lu}/u.test(word) ||
  word === 'people' ||
  timeNouns.has(word.replace(/ies$/, 'y').replace(/s$/, ''))

/** What a drawing is made of, and what it shows of claims. */
export const drawnNouns = (
  'Zahlen Summen Angaben Pfeile Bänder Balken Blöcke Kästen Kreise Aussagen Spalten Säulen Punkte Gruppen Spuren Linien ' +
  'Striche Marken Zeilen Reihen Stufen Abschnitte Streifen'
).split(' ')

/** Nouns of a place in an order, in the singular. */
export const rankNouns =
  'Rang Platz Platzierung Position Stelle Tabellenplatz Auflage Stockwerk Jahrhundert Generation Stufe Klasse'.split(
    ' ',
  )
