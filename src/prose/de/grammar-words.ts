/** German words of grammar, and those that turn what is said; the canonical words before the colon. */
export const turns = `
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
earlier: früher, frühere, vorher, zuvor
later: später, spätere, danach, nachher
before: vor, bevor
after: nach, nachdem
since: seit, seitdem
same: gleich, gleiche, gleichen, derselbe, dieselbe, dasselbe, dieselben
different: anders, verschieden, unterschiedlich
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

export const grammar = `
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
of: davon
others: andere, anderen, anderer, anderes
somebody: jemand, jemandem, man
something: etwas
itself: selber
yes: ja
helped: half
left: links
need: not`
