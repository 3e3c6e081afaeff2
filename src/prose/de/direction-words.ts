/** German words for going up and down, by what the readers know them by; one list a canonical word. */
export const directionVerbs = `
rose: stieg, stiegen, steigt, steigen, steige, gestiegen, angestiegen, wuchs, wuchsen, wächst, wachsen, gewachsen, erhöhte, erhöhten, erhöht, kletterte, kletterten, geklettert, zugenommen, zugelegt, gesteigert, steigerte, verteuerte
gained: gewann, gewannen, gewinnt, gewinnen, gewonnen, hinzugewonnen
warmed: erwärmte, erwärmten, erwärmt
fell: sank, sanken, sinkt, sinken, gesunken, abgesunken, fiel, fielen, fällt, gefallen, schrumpfte, schrumpften, schrumpft, geschrumpft, verringerte, verringerten, verringert, minderte, vermindert, verminderte, abgenommen, zurückgegangen, reduzierte, reduziert, senkte, senkten, gesenkt, kürzte, gekürzt, brach, eingebrochen, sackte, abgesackt, rutschte, abgerutscht, abgekühlt
lost: strichen, gestrichen, streichen, verlor, verloren, verliert, verlieren, büßte, büßten, eingebüßt
improved: verbesserte, verbesserten, verbessert
worsened: verschlechterte, verschlechterten, verschlechtert
deepened: tiefer
drop: zurück`

export const comparatives = `
higher: höher, höhere, höheren
lower: niedriger, niedrigere, niedrigeren, geringer, geringere, geringeren
larger: größer, größere, größeren, größerer, größeres
smaller: kleiner, kleinere, kleineren
warmer: wärmer, wärmere, wärmeren
hotter: heißer
colder: kälter, kältere, kälteren
cooler: kühler, kühlere, kühleren
longer: länger, längere
shorter: kürzer, kürzere
weaker: schwächer
stronger: stärker
lighter: leichter
heavier: schwerer
thinner: dünner
thicker: dicker
narrower: schmaler
wider: breiter
younger: jünger
older: älter
taller: größer`

/** Nouns, which keep their own words where these are shown and counted. */
export const directionNouns = `
drop: rückgang, rückgangs, rückganges, rückgänge, abnahme, abnahmen, abfall, senkung, senkungen, verringerung, reduzierung, reduktion, kürzung, kürzungen, minderung, einbruch, absturz, schrumpfung
loss: verlust, verluste, verlusten, verlusts, verlustes, einbuße, einbußen, schwund
deficit: defizit, defizits, defizite
shortfall: fehlbetrag, fehlbetrags, fehlbestand
cooling: abkühlung
frost: frost, kälte
rise: anstieg, anstiegs, anstieges, anstiege, zuwachs, zunahme, zunahmen, steigerung, steigerungen, erhöhung, erhöhungen
growth: wachstum, wachstums
gain: gewinn, gewinne, gewinnen, zugewinn, zugewinne
surplus: überschuss, überschusses, überschüsse
warming: erwärmung
heat: wärme, hitze
change: änderung, änderungen, veränderung, veränderungen
balance: saldo, saldos, bilanz
trend: entwicklung, trend
delay: verspätung, verspätungen
case: fall, falls, falles, fälle, fällen`

const ofCompound: readonly (readonly [ending: RegExp, canonical: string])[] = [
  [/.(?:rückgang|abnahme|einbruch|senkung|kürzung|minderung)(?:s|es|n|en)?$/, 'drop'],
  [/.(?:verlust|schwund)(?:s|es|e|en)?$/, 'loss'],
  [/.(?:defizit)s?$/, 'deficit'],
  [/.(?:anstieg|zuwachs|zunahme|steigerung|erhöhung)(?:s|es|n|en)?$/, 'rise'],
  [/.(?:wachstum)s?$/, 'growth'],
  [/.(?:überschuss)(?:es)?$/, 'surplus'],
  [/.(?:änderung)(?:en)?$/, 'change'],
]

/** What the last part of a noun says: `Bevölkerungsrückgang` is a drop. */
export const wayOfCompound = (word: string): string | undefined =>
  ofCompound.find(([ending]) => ending.test(word))?.[1]

/** Verbs that lose a syllable to the end of their clause, and which way they go with it: `nahm um 3 % ab`. */
const parted: readonly (readonly [syllable: string, verbs: RegExp, canonical: string])[] = [
  ['ab', /^(?:nahm|nahmen|nimmt|nehmen|kühlte|kühlten|kühlt|sackte|baute|bauten)$/, 'fell'],
  ['ab', /^(?:gab|gaben|gibt|geben|trat|traten)$/, 'lost'],
  ['zu', /^(?:nahm|nahmen|nimmt|nehmen|legte|legten|legt)$/, 'rose'],
]

/** Which way a verb goes whose last syllable is this one, where one of its verbs stands among the words before. */
export const wayOfParted = (syllable: string, before: readonly string[]): string | undefined =>
  parted.find(([own, verbs]) => own === syllable && before.some((word) => verbs.test(word)))?.[2]
