/** German words beside numbers: numbers, units, dates and what qualifies them; the canonical words before the colon. */
export const numbers = `
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
daily: täglich
weekly: wöchentlich
monthly: monatlich
yearly: jährlich
hourly: stündlich
minus: minus
nought: nullte`

export const qualifiers = `
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

export const measures = `
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
centimetres: zentimeter, zentimetern
decimetres: dezimeter, dezimetern
micrometres: mikrometer, mikrometern
micrograms: mikrogramm
centilitres: zentiliter, zentilitern
decilitres: deziliter, dezilitern
hectolitres: hektoliter, hektolitern
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

export const dates = `
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
