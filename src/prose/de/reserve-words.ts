/** German words of doubt and of saying, and nouns for who speaks; the canonical words before the colon. */
export const hedges = `
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

export const sayings = `
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

export const speakers = `
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
