/**
 * German words and what the readers of this room know them by: the canonical words before the colon, then the German
 * ones, expressions parted by commas. What has no entry is a free word, a noun or a name.
 */
const numbers = `
million: million, millionen, mio, mill
billion: milliarde, milliarden, mrd, mia
trillion: billion, billionen, bio
quadrillion: billiarde, billiarden
thousand: tsd
a dozen: ein dutzend, das dutzend
dozen: dutzend
dozens: dutzende, dutzenden
hundreds: hunderte, hunderten, hunderter, aberhunderte
thousands: tausende, tausenden, tausender, zigtausend, zigtausende, zigtausenden, abertausende, abertausenden, mehrere tausend, mehreren tausend, einige tausend, einigen tausend, etliche tausend, etlichen tausend, ein paar tausend, viele tausend, vielen tausend, wenige tausend, wenigen tausend
tens of thousands: zehntausende, zehntausenden, zehntausender
hundreds of thousands: hunderttausende, hunderttausenden, hunderttausender, mehrere hunderttausend, mehreren hunderttausend, einige hunderttausend, ein paar hunderttausend
hundreds: mehrere hundert, mehreren hundert, einige hundert, einigen hundert, etliche hundert, ein paar hundert, viele hundert, wenige hundert
millions: mehrere millionen, mehreren millionen, einige millionen, einigen millionen, ein paar millionen, zigmillionen, abermillionen
billions: mehrere milliarden, mehreren milliarden, einige milliarden, ein paar milliarden
half a million: halbe million, einer halben million, eine halbe million, halben million
half a billion: halbe milliarde, einer halben milliarde, eine halbe milliarde, halben milliarde
half a dozen: ein halbes dutzend, halbes dutzend, einem halben dutzend
a quarter of a million: viertelmillion, eine viertelmillion
one and a half: einundeinhalb
half: hälfte, halb, halbe, halber, halbes, halben, halbem
three quarters: dreiviertel
one in three: jeder dritte, jede dritte, jedes dritte, jeden dritten, jedem dritten, jeder dritten
one in four: jeder vierte, jede vierte, jedes vierte, jeden vierten, jedem vierten, jeder vierten
one in five: jeder fünfte, jede fünfte, jedes fünfte, jeden fünften, jedem fünften, jeder fünften
one in ten: jeder zehnte, jede zehnte, jedes zehnte, jeden zehnten, jedem zehnten, jeder zehnten
one: eins
per cent: prozent, v.h, vom hundert
percentage points: prozentpunkte, prozentpunkt, prozentpunkten
per: pro, je, auf je
per capita: pro kopf
minus: minus
nought: nullte`

const qualifiers = `
exactly: genau, exakt, präzise
about: etwa, rund, ungefähr, circa, ca, zirka, in etwa
an estimated: schätzungsweise, geschätzt, geschätzte, geschätzten, geschätzter, geschätztes
in the order of: in der größenordnung von
nearly: fast, beinahe, nahezu, knapp
up to: bis zu, bis zur
as much as: so viel wie, soviel wie
at most: höchstens, maximal, allenfalls
no more than: nicht mehr als
at least: mindestens, wenigstens, zumindest
no less than: nicht weniger als
more than: mehr als, größer als, höher als, länger als
over: über
less than: weniger als, kleiner als, niedriger als, kürzer als
under: unter
or so: oder so
or more: oder mehr, und mehr, aufwärts
or less: oder weniger`

const hedges = `
almost certain: so gut wie sicher, fast sicher
very likely: sehr wahrscheinlich, höchstwahrscheinlich
probably: wahrscheinlich, wohl, vermutlich, voraussichtlich, dürfte, dürften
unlikely: unwahrscheinlich
possibly: möglicherweise, womöglich, eventuell
possible: möglich, mögliche, möglichen, möglicher, denkbar
perhaps: vielleicht
could: könnte, könnten
might: mag, mögen, möchte
apparently: offenbar, anscheinend, augenscheinlich, dem anschein nach
seems: scheint, scheinen, schien, schienen
suggests: deutet, deuten, deutete, legt nahe, spricht dafür, hinweis, hinweise, hinweisen
believed to: gilt als, gelten als, galt als
suspected: verdächtigt, verdacht, mutmaßt, mutmaßte, vermutet, vermutete, vermuten, vermuteten
allegedly: angeblich, mutmaßlich, mutmaßliche, mutmaßlichen, mutmaßlicher, soll, sollen, vorgeblich, sei, seien, habe, werde, könne, müsse, dürfe, wolle, liege, gebe, stamme, bestehe, gehe, komme, sogenannte, sogenannten
accused: beschuldigt, beschuldigte, beschuldigten, bezichtigt, vorgeworfen, vorwurf, vorwürfe, vorwirft
attempted: versucht, versuchte, versuchten, versuch, versuche, versuchen
unproven: unbewiesen, unbestätigt, nicht bewiesen, nicht belegt, unbelegt
contested: umstritten, umstrittene, umstrittenen, strittig, angefochten
no evidence: kein beleg, keine belege, keinen beleg, keine beweise, kein beweis, keinerlei beleg, keinerlei belege
inferred: gefolgert, geschlossen, schlussfolgerung, ableitung, abgeleitet, unsere lesart, nach unserer lesart
estimated: schätzt, schätzte, schätzten, schätzen
estimate: schätzung, schätzungen
our estimate: unsere schätzung, unserer schätzung
our calculation: unsere rechnung, unserer rechnung, unsere berechnung, unserer berechnung, unseren berechnungen
our count: unsere zählung, unserer zählung
our sum: unsere summe, unserer summe
we count: wir zählen
we add: wir addieren
computed: errechnet, berechnet
nobody knows: niemand weiß, weiß niemand, weiss niemand
unknown: unbekannt, ungewiss
unclear: unklar
not known: nicht bekannt
whether: ob
guess: rät, raten, mutmaßung, mutmaßungen
speculation: spekulation, spekulationen
speculates: spekuliert, spekulierte, spekulieren
conjecture: vermutung, vermutungen
assumption: annahme, annahmen
rumour: gerücht, gerüchte, gerüchten
hypothesis: hypothese, these`

const sayings = `
said: sagte, sagten, sagt, sagen, gesagt
stated: erklärte, erklärten, erklärt, erklären, äußerte, äußerten, äußert, betonte, betont
announced: teilte, teilten, verkündete, verkündet, kündigte, angekündigt, mitgeteilt
told: erzählte, erzählten, erzählt
reported: berichtete, berichteten, berichtet, berichten, meldete, meldeten, meldet, melden, gemeldet
wrote: schrieb, schrieben, schreibt, schreiben, geschrieben
claimed: behauptete, behaupteten, behauptet, behaupten
denied: bestritt, bestritten, bestreitet, bestreiten, dementierte, dementiert, dementieren, leugnet, leugnete
rejected: zurückgewiesen, verwarf, verworfen, ablehnte, abgelehnt
argued: argumentierte, argumentiert, meinte, meinten, meint
noted: notierte, vermerkt, vermerkte, stellte fest, festgestellt
warned: warnte, warnten, warnt
confirmed: bestätigte, bestätigten, bestätigt
admitted: gestand, räumte
asked: fragte, fragten
believes: glaubt, glaubte, glauben
doubted: bezweifelt, bezweifelte, bezweifeln, zweifelt, zweifelte
put: bezifferte, beziffert, bezifferten, beziffern, veranschlagte, veranschlagt
counted: zählte, zählten, zählt
called: nannte, nannten, nennt, nennen, genannt
listed: listet, listete
recorded: verzeichnete, verzeichnet
found: fand, fanden, ermittelte, ermittelt
says: spricht von, sprach von, sprachen von
according to: laut, gemäß, nach angaben, nach angabe, nach darstellung, nach einschätzung, nach schätzung, nach schätzungen, nach berechnung, nach berechnungen, nach zählung, nach auffassung, nach ansicht, nach aussage, nach auskunft, nach informationen, den angaben nach
by our calculation: nach unserer rechnung, unserer rechnung nach, nach unserer berechnung, nach unseren berechnungen
by our count: nach unserer zählung, unserer zählung nach
by our estimate: nach unserer schätzung, unserer schätzung nach
attributed to: zugeschrieben`

const turns = `
not: nicht
no: kein, keine, keinen, keinem, keiner, keines, keinerlei
never: nie, niemals
none: keins
nobody: niemand, niemanden, niemandem
nothing: nichts
neither: weder
nor: noch nie
nowhere: nirgends, nirgendwo
without: ohne
hardly: kaum
against: gegen, wider
despite: trotz
false: falsch, falsche, falschen, falscher, unwahr
fail: scheiterte, scheitert, scheiterten, gescheitert, misslang, misslungen, fehlgeschlagen
refuse: weigerte, weigert, weigerten, verweigerte, verweigert
unable: unfähig, außerstande
more: mehr
less: weniger
most: meiste, meisten, größtenteils
least: wenigsten
larger: größer, größere, größeren, größerer, größeres
smaller: kleiner, kleinere, kleineren
higher: höher, höhere, höheren
lower: niedriger, niedrigere, geringer, geringere
longer: länger, längere
shorter: kürzer, kürzere
earlier: früher, frühere, vorher, zuvor
later: später, spätere, danach, nachher
before: vor, bevor
after: nach, nachdem
since: seit, seitdem
same: gleich, gleiche, gleichen, derselbe, dieselbe, dasselbe, dieselben
different: anders, verschieden, unterschiedlich
rose: stieg, stiegen, steigt, steigen, gestiegen, wuchs, wuchsen, wächst, gewachsen, zunahme, anstieg, zuwachs, erhöhte, erhöht
fell: sank, sanken, sinkt, sinken, gesunken, fiel, fielen, fällt, gefallen, schrumpfte, geschrumpft, verlor, verloren, verringerte, verringert, minderte
drop: rückgang, abnahme, zurück
all: alle, allen, aller, alles, sämtliche, sämtlichen
every: jeder, jede, jedes, jeden, jedem
both: beide, beiden, beides
either: entweder
any: irgendein, irgendeine
some: einige, einigen, einiger, manche, manchen
many: viele, vielen, vieler
much: viel
few: wenige, wenigen
several: mehrere, mehreren, mehrerer
only: nur, lediglich, bloß
once: einmal, einst
whole: ganz, ganze, ganzen, ganzer, gesamt, gesamte, gesamten
majority: mehrheit
minority: minderheit
another: weitere, weiteren, weiterer, ein weiterer, eine weitere, ein weiteres
twice: doppelt so viel, doppelt so viele
first: erste, ersten, erster, erstes, erstem
second: zweite, zweiten, zweiter, zweites, zweitem
if: wenn, falls, sofern
unless: es sei denn
except: außer
would: würde, würden
should: sollte, sollten`

const measures = `
below zero: unter null, unter dem nullpunkt
above zero: über null, über dem nullpunkt
below freezing: unter dem gefrierpunkt
above freezing: über dem gefrierpunkt
USD: us-dollar, us-dollars, us dollar
dollars: dollar, dollars
euros: euro, euros
pounds: pfund
CHF: franken, schweizer franken
yen: yen
won: won
yuan: yuan
roubles: rubel
rupees: rupie, rupien
metres: meter, metern, m
kilometres: kilometer, kilometern
square kilometres: quadratkilometer, quadratkilometern, qkm
square metres: quadratmeter, quadratmetern, qm
cubic metres: kubikmeter, kubikmetern
kilowatts: kilowatt
megawatts: megawatt
tonnes: tonne, tonnen
litres: liter, litern
seconds: sekunde, sekunden
minutes: minute, minuten
hours: stunde, stunden
days: tag, tage, tagen, tages
nights: nacht, nächte, nächten
weeks: woche, wochen
months: monat, monate, monaten, monats
years: jahr, jahre, jahren, jahres
decades: jahrzehnt, jahrzehnte, jahrzehnten
centuries: jahrhundert, jahrhunderte, jahrhunderten, jahrhunderts
people: menschen, personen, leute, person, mensch`

const dates = `
January: januar, jänner
February: februar, feber
March: märz
April: april
May: mai
June: juni
July: juli
August: august
September: september
October: oktober
November: november
December: dezember
Sunday: sonntag
Monday: montag
Tuesday: dienstag
Wednesday: mittwoch
Thursday: donnerstag
Friday: freitag
Saturday: samstag, sonnabend
in: im jahr, im jahre, in den jahren, im laufe des jahres
late: ende, spät
early: anfang
mid: mitte
the first half of: im ersten halbjahr, erstes halbjahr, ersten halbjahr
the second half of: im zweiten halbjahr, zweites halbjahr, zweiten halbjahr
the first quarter of: im ersten quartal, ersten quartal, erstes quartal
the second quarter of: im zweiten quartal, zweiten quartal, zweites quartal
the third quarter of: im dritten quartal, dritten quartal, drittes quartal
the fourth quarter of: im vierten quartal, vierten quartal, viertes quartal
between: zwischen`

const speakers = `
agency: behörde, behörden, agentur, amt, amtes, ämter
government: regierung, regierungen
ministry: ministerium, ministeriums, ministerien
minister: minister, ministerin
spokesperson: sprecher, sprecherin, sprechers
report: bericht, berichte, berichts, berichten, gutachten
newspaper: zeitung, zeitungen, blatt
police: polizei
court: gericht, gerichts
company: unternehmen, firma, gesellschaft, konzern
experts: experten, expertin, experte, fachleute, fachleuten, gutachter
researchers: forscher, forscherin, forschende, wissenschaftler
commission: kommission, gremium
council: rat, rats
committee: ausschuss, ausschusses
study: studie, studien
witnesses: zeuge, zeugen, zeugin
authors: autor, autoren, autorin
prosecutors: staatsanwaltschaft, ankläger
society: verein, vereins, verband, verbandes
source: quelle, quellen
editors: redaktion
board: vorstand, verwaltung
officials: beamte, beamten, beamter
engineer: ingenieur, ingenieure, ingenieurin
historians: historiker, historikerin
statement: erklärung, mitteilung
account: darstellung, angaben
critics: kritiker, kritikerin
university: universität
president: präsident, präsidentin
author: verfasser, verfasserin`

const grammar = `
the: der, die, das, den, dem, des, dessen, deren
a: ein, eine, einen, einem, einer, eines
and: und, sowie
or: oder, beziehungsweise, bzw
but: aber, doch, sondern, jedoch
to: bis
towards: zu, zum, zur
of: von, vom
by: durch, um
in: in, im, ins
on: an, am, auf, ans
at: bei, beim
for: für
with: mit
from: aus, ab
into: hinein
under: unterhalb
above: oberhalb
between: inmitten
through: hindurch
during: während
within: innerhalb
outside: außerhalb
as: als
like: wie
so: so
than: denn
that: dass, daß
this: dieser, diese, dieses, diesen, diesem, jene, jener, jenes, jenen
it: es, ihn, ihm
he: er
they: sie, ihnen
we: wir
i: ich
our: unser, unsere, unserer, unseren, unserem, unseres
us: uns
his: sein, seine, seiner, seinen, seinem, seines
their: ihr, ihre, ihrer, ihren, ihrem, ihres
itself: sich
who: wer, wem, wen
which: welche, welcher, welches, welchen
where: wo, wohin, woher
what: was
how: wieviel
why: warum, weshalb, wieso
because: weil, da
while: indes, indem
whereas: wohingegen, wogegen
although: obwohl, obgleich, obschon
is: ist, bin, bist
are: sind
was: war, wurde, wird
were: waren, wurden, werden
been: worden, gewesen
be: wäre, wären
has: hat, hätte
have: haben, hätten
had: hatte, hatten
can: kann, können
must: muss, müssen, musste, mussten
did: tat, taten
also: auch, ebenfalls, zudem, außerdem
then: dann
there: dort, dorthin
here: hier
now: jetzt, nun, heute
already: schon, bereits
still: noch, immer noch
again: wieder, erneut
even: sogar, selbst
very: sehr, besonders
too: allzu
thus: also, somit, daher, deshalb, darum, dadurch
however: allerdings, dennoch, trotzdem
mainly: vor allem
together: zusammen, insgesamt
out: heraus, hinaus
about: davon, darüber
others: andere, anderen, anderer, anderes
somebody: jemand, jemandem, man
something: etwas
itself: selber
yes: ja
helped: half
left: links
need: not`

const entries = [numbers, qualifiers, hedges, sayings, turns, measures, dates, grammar] as const

export type Rendering = {
  /** The German words, in lower case; a hyphen is one of them. */
  readonly words: readonly string[]
  /** What the readers know them by. */
  readonly canonical: readonly string[]
}

const splitting = / |(?=-)|(?<=-)/

const renderingsIn = (lines: string): readonly Rendering[] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [canonical = '', list = ''] = line.split(': ')
      return list
        .split(', ')
        .map((words) => ({ words: words.split(splitting), canonical: canonical.split(' ') }))
    })

/** Expressions by their first word, the longest first. */
export const renderings: ReadonlyMap<string, readonly Rendering[]> = new Map(
  [...Map.groupBy(entries.flatMap(renderingsIn), ({ words }) => words[0] ?? '')].map(
    ([first, list]) => [first, list.toSorted((a, b) => b.words.length - a.words.length)],
  ),
)

/** The words that the readers know German ones by: one of them that stands in a German text is a foreign word there. */
export const canonicalWords: ReadonlySet<string> = new Set(
  [...renderings.values()].flatMap((list) =>
    list.flatMap(({ canonical }) => canonical.map((word) => word.toLowerCase())),
  ),
)

/** Nouns for those who speak; unlike the others they keep their own words where these are shown. */
export const speakerNames: ReadonlyMap<string, string> = new Map(
  renderingsIn(speakers).map(({ words, canonical }) => [words[0] ?? '', canonical[0] ?? '']),
)
