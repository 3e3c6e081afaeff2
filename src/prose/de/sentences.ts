/** Abbreviations whose point ends no sentence, in lower case without the last point. */
const abbreviations: ReadonlySet<string> = new Set(
  `z.b d.h u.a s.o v.a i.d.r usw bzw vgl bspw ca nr abs art kap bd s hrsg dr prof st mio mrd tsd bio mia sog ggf evtl inkl
exkl zzgl tel str max min ehem gest geb dipl ing frl hr fr jan feb mär apr jun jul aug sep sept okt nov dez ztr jh jhdt
u.s u.n z d o v i`.split(/\s+/),
)

const months =
  /^(?:Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\b/
const ranked =
  /^(?:Jahrhundert|Jahrhunderts|Mal|Platz|Rang|Stock|Jahrestag|Quartal|Halbjahr|Kongress|Ausgabe|Auflage)\b/
const determiner =
  /(?:^|[^\p{L}])(?:am|vom|zum|zur|im|beim|ab|seit|der|die|das|den|dem|des|jeder|jede|jedes|ein|eine|einen|und|bis|ihr|sein|ihre|seine)\s+\d{1,3}\.$/iu
// Four digits are a year as often, and then end their sentence.
const largeRank = /(?:^|[^\p{L}])(?:der|die|das|den|dem|des|jede[rs]?)\s+(?!1[5-9]|2[01])\d{4}\.$/iu

/** True where the point behind a number, which a text ends with, makes an ordinal of it: `am 3.` before `Mai`. */
export function isOrdinalPoint(text: string, rest: string): boolean {
  if (largeRank.test(text)) return /^\p{Lu}/u.test(rest)
  if (!/(?<![\d.,])\d{1,3}\.$/.test(text)) return false
  if (/^\p{Ll}/u.test(rest) || months.test(rest) || ranked.test(rest)) return true
  // `am 3. und 4. Mai`; a determiner before it and a noun behind it: `der 3. Bericht`.
  return determiner.test(text) && /^\p{Lu}/u.test(rest)
}

/** True where the point that a stretch ends with, before the rest of the text, ends no sentence. */
export function isOpenEnd(sentence: string, rest: string): boolean {
  if (isOrdinalPoint(sentence, rest)) return true
  const word = /(?<![\p{L}\p{N}.'’])[\p{L}.]+(?=\.$)/u.exec(sentence)?.[0].toLowerCase()
  if (word === undefined) return false
  return abbreviations.has(word) || /^(?:\p{L}\.)*\p{L}$/u.test(word)
}

/** What ends a clause: a semicolon, a colon, a dash, and what turns away from what was said. */
export const clauseBorder =
  /;|:(?=\s)|\s[—–]\s|—|,(?=\s(?:aber|doch|jedoch|sondern|während|wohingegen|wogegen|obwohl|obgleich|obschon)\s)/gu
