/** The pages of method and accessibility in German. */
export const method = {
  'What each of the six statuses promises, how the build holds words against the record, and what honest means in a chart.':
    'Was jeder der sechs Status verspricht, wie der Bau die Worte an den Quellen misst, und was in einer Grafik ehrlich heißt.',
  'A sentence can be false, and it can also be firmer than what it rests on. The second is the more common fault, and the one this site is made to show.':
    'Ein Satz kann falsch sein, und er kann fester sein als das, worauf er ruht. Das Zweite ist der häufigere Fehler, und der, den diese Website zeigen will.',
  'A status says what is known and how it is known. It is no verdict on a person, and {disputed} is not a polite word for wrong.':
    'Ein Status sagt, was bekannt ist und woher. Er ist kein Urteil über einen Menschen, und {disputed} ist kein höfliches Wort für falsch.',
  'It cites a primary document that we have read, as far as its access says, or two origins that do not copy one another.':
    'Sie beruft sich auf ein Originaldokument, das wir gelesen haben, so weit dabei steht, oder auf zwei Ursprünge, die einander nicht abschreiben.',
  'It names who says so. Nobody independent has shown it, so the name goes wherever the words go.':
    'Sie nennt, wer es sagt. Niemand Unabhängiges hat es gezeigt; darum geht der Name mit, wohin die Worte gehen.',
  'It gives a quantity with its qualifier or its interval, says whose it is, and says so when the arithmetic is ours.':
    'Sie nennt eine Größe mit ihrem Zusatz oder ihrem Intervall, sagt, von wem sie ist, und sagt dazu, wenn die Rechnung unsere ist.',
  'Parties who could know contradict each other. It cites both sides, and does not split the difference.':
    'Parteien, die es wissen könnten, widersprechen einander. Sie nennt beide Seiten und trifft sich nicht in der Mitte.',
  'It says why there is nothing better, and what would change that. It is here because people repeat it.':
    'Sie sagt, warum es nichts Besseres gibt, und was das ändern würde. Sie steht hier, weil sie wiederholt wird.',
  'It says what the record shows instead, with a source, and who seems to have made the mistake first.':
    'Er sagt, was die Quellen stattdessen zeigen, mit Beleg, und wer den Fehler wohl zuerst gemacht hat.',
  'How good the evidence is': 'Wie gut die Belege sind',
  'Beside its status, each claim says how good its evidence is, in the three levels that the US intelligence community’s directive ICD 203 uses.':
    'Neben ihrem Status sagt jede Behauptung, wie gut ihre Belege sind, in den drei Stufen der Richtlinie ICD 203 der US-Nachrichtendienste.',
  'Sources and origins': 'Quellen und Ursprünge',
  'Three reports that copy one list are three sources and one {origin}. We follow each source to what it repeats, say where that link is our inference, and count origins. Beside every citation stands how the document was read:':
    'Drei Berichte, die eine Liste abschreiben, sind drei Quellen und ein {origin}. Wir verfolgen jede Quelle bis zu dem, was sie wiederholt, sagen, wo wir das nur schließen, und zählen Ursprünge. Neben jedem Beleg steht, wie das Dokument gelesen wurde:',
  origin: 'Ursprung',
  'What the build checks': 'Was der Bau prüft',
  'Words are held against the record before anything is published. A number inside a claim must equal the datum it is bound to, at the precision it is written with and under the same hedge: where the record says “up to”, so must the sentence. A sum or a share is computed from its parts and never typed. A sentence whose claim is attributed, estimated or speculative carries its hedge in its own words, so that it stays honest when somebody copies it. A passage that was reviewed cannot change a number, a name, a negation or a hedge without being reviewed again. A quotation must stand in the stored text of its source, and may leave out no negation, hedge or number; where no text is stored, the page of the claim says that its words were held against none.':
    'Bevor etwas erscheint, werden die Worte an den Quellen gemessen. Eine Zahl in einer Behauptung muss dem Wert gleichen, an den sie gebunden ist, so genau, wie sie geschrieben ist, und unter demselben Vorbehalt: Wo die Quelle „bis zu“ sagt, muss es auch der Satz. Eine Summe oder ein Anteil wird aus den Teilen berechnet und nie abgetippt. Ein Satz, dessen Behauptung zugeschrieben, geschätzt oder vermutet ist, trägt seinen Vorbehalt im eigenen Wortlaut, damit er ehrlich bleibt, wenn ihn jemand abschreibt. Eine geprüfte Stelle kann keine Zahl, keinen Namen, keine Verneinung und keinen Vorbehalt ändern, ohne wieder geprüft zu werden. Ein Zitat muss im gespeicherten Text seiner Quelle stehen und darf keine Verneinung, keinen Vorbehalt und keine Zahl auslassen; wo kein Text gespeichert ist, sagt die Seite der Behauptung, dass ihr Wortlaut an keinem geprüft wurde.',
  'Numbers, units, dates, hedges, negations and speakers are read in {languages}. This site is in {language}, and is held to all of it.':
    'Gelesen werden Zahlen, Einheiten, Daten, Vorbehalte, Verneinungen und Sprecher auf {languages}. Diese Website ist auf {language} und wird an alldem gemessen.',
  'Numbers, units, dates, hedges, negations and speakers are read in {languages}. This site is in {language}, of which only numerals are read: a false digit is refused, and a false unit, hedge, speaker or word for a number is not. The build says so each time.':
    'Gelesen werden Zahlen, Einheiten, Daten, Vorbehalte, Verneinungen und Sprecher auf {languages}. Diese Website ist auf {language}, und davon werden nur Ziffern gelesen: Eine falsche Ziffer wird abgewiesen, eine falsche Einheit, ein falscher Vorbehalt, Sprecher oder ein falsches Zahlwort nicht. Der Bau sagt das jedes Mal.',
  'What fails is not published. {rules} has a page with the exact words of its message.':
    'Was daran scheitert, erscheint nicht. {rules} hat eine Seite mit dem genauen Wortlaut ihrer Meldung.',
  'Every rule': 'Jede Regel',
  'Three ways to read': 'Drei Leseweisen',
  'At the head of an article you choose: everything, or no claims weaker than an estimate, or none weaker than a fact. Sentences that no claim marks stay, and so do figures. What is held back leaves a stub that counts it, since silence would be a claim too. The choice stands in the address, and a link to what it holds back lifts it and says so.':
    'Am Anfang eines Artikels wählen Sie: alles, oder keine Behauptung schwächer als eine Schätzung, oder keine schwächer als eine Tatsache. Sätze, die keine Behauptung markiert, bleiben, und Grafiken auch. Was zurückgehalten wird, hinterlässt einen Vermerk mit der Anzahl, denn auch Schweigen wäre eine Behauptung. Die Wahl steht in der Adresse; ein Verweis auf etwas Zurückgehaltenes hebt sie auf und sagt es.',
  'What honest means in a chart': 'Was in einer Grafik ehrlich heißt',
  'A point where a point was published; an interval where an interval was; an open arrow where the words were “up to”, “at least” or “more than”.':
    'Ein Punkt, wo ein Punkt veröffentlicht wurde; ein Intervall, wo es ein Intervall war; ein offener Pfeil, wo es „bis zu“, „mindestens“ oder „mehr als“ hieß.',
  'What nobody priced is counted in words and never drawn as zero.':
    'Was niemand beziffert hat, wird in Worten gezählt und nie als Null gezeichnet.',
  'Numbers that repeat one origin hang from it, and do not look like agreement.':
    'Zahlen, die einen Ursprung wiederholen, hängen an ihm und sehen nicht wie Übereinstimmung aus.',
  'Numbers that do not count the same thing share an axis only beside a strip that says what each counts.':
    'Zahlen, die nicht dasselbe zählen, teilen eine Achse nur neben einer Leiste, die sagt, was jede zählt.',
  'Length is read from zero. A logarithmic scale gives its reason in the caption.':
    'Längen werden von null an gelesen. Eine logarithmische Skala nennt ihren Grund in der Unterschrift.',
  'Status is shape, line and word first, and colour third; our own arithmetic says that it is ours.':
    'Der Status ist zuerst Form, Linie und Wort, und dann erst Farbe; unsere eigene Rechnung sagt, dass sie unsere ist.',
  'The sentence under a drawing is generated from its data, and so are the table and the downloads.':
    'Der Satz unter einer Zeichnung entsteht aus ihren Daten, und ebenso die Tabelle und die Dateien.',
  'Read with anything': 'Lesbar mit allem',
  'What is tested for readers who listen, use the keyboard, enlarge or print, in which engines and with what result, has {page}.':
    'Was für Leserinnen und Leser geprüft ist, die zuhören, die Tastatur nutzen, vergrößern oder drucken, in welchen Browsern und mit welchem Ergebnis, hat {page}.',
  'a page of its own': 'eine eigene Seite',
  'When we are wrong': 'Wenn wir uns irren',
  'Every claim has a page with a link that {disputes}, prefilled. What is put right is listed under {corrections}, with what stood there before. Everything is in {repository}, under {licence}.':
    'Jede Behauptung hat eine Seite mit einem Verweis, der {disputes}, schon ausgefüllt. Was berichtigt wird, steht unter {corrections}, mit dem, was vorher dort stand. Alles liegt {repository}, unter {licence}.',
  'disputes it': 'sie bestreitet',
  corrections: 'Berichtigungen',
  // Accessibility
  'What was tested of this site for readers who see, hear or move otherwise, in which browser engines, with what result, and what was not.':
    'Was an dieser Website für Menschen geprüft wurde, die anders sehen, hören oder sich bewegen, in welchen Browsern, mit welchem Ergebnis, und was nicht.',
  'What was tested, with what result, in which engine, and what was not. Every test named here has to pass before a page is published.':
    'Was geprüft wurde, mit welchem Ergebnis, in welchem Browser, und was nicht. Jede hier genannte Prüfung muss bestanden sein, bevor eine Seite erscheint.',
  'What is tested': 'Was geprüft ist',
  'The engines are Chromium, Firefox and WebKit, each driven by a program of its own. All of this passed:':
    'Die Browser sind Chromium, Firefox und WebKit, jeder von einem eigenen Programm gesteuert. All das wurde bestanden:',
  'In {engines}.': 'In {engines}.',
  'What is not': 'Was nicht geprüft ist',
  Charts: 'Grafiken',
  'has fourteen tests that it calls critical: {outcomes}.':
    'hat vierzehn Prüfungen, die es kritisch nennt: {outcomes}.',
  'Chartability’s critical tests': 'Die kritischen Prüfungen von Chartability',
  Failure: 'Mangel',
  Avoided: 'Vermieden',
  'How, or why not': 'Wie, oder warum nicht',
  met: 'erfüllt',
  'met in part': 'zum Teil erfüllt',
  'not met': 'nicht erfüllt',
  'When something is in your way': 'Wenn Ihnen etwas im Weg ist',
  'Tell us in {repository}: what you read with, what you wanted to do, and what happened. How claims are judged is under {method}.':
    'Sagen Sie es uns {repository}: womit Sie lesen, was Sie tun wollten, und was geschah. Wie Behauptungen beurteilt werden, steht unter {method}.',
  method: 'Methode',
  'axe-core finds nothing on any kind of page: WCAG 2.2 A and AA, target size and best practices, with everything unfolded and a sheet open, embeds too. Each kind is seen in both themes and at 320 and 1,280 px, an article under each reading choice besides; not every combination is tried, but any two of these meet.':
    'axe-core findet auf keiner Art von Seite etwas: WCAG 2.2 A und AA, Größe der Ziele und bewährte Regeln, mit allem aufgeklappt und einem offenen Blatt, auch beim Einbetten. Jede Art wird in beiden Farbschemata und bei 320 und 1.280 px geprüft, ein Artikel außerdem in jeder Leseweise; nicht jede Verbindung wird versucht, doch je zwei davon treffen sich.',
  'No page scrolls sideways at 320 px; ids are unique, and headings are in order.':
    'Keine Seite rollt bei 320 px zur Seite; Kennungen sind eindeutig, und Überschriften stehen in ihrer Ordnung.',
  'Each status has a line of its own, links are underlined, no note lies over another, and all text has a contrast of 4.5 to 1, on a phone in light and on a desktop in dark.':
    'Jeder Status hat eine eigene Linie, Verweise sind unterstrichen, keine Anmerkung liegt über einer anderen, und jeder Text hat einen Kontrast von 4,5 zu 1, auf dem Telefon hell und auf dem Bildschirm dunkel.',
  'Every chart has a name of its own in the browser’s accessibility tree.':
    'Jede Grafik hat einen eigenen Namen im Barrierefreiheitsbaum des Browsers.',
  'With the keyboard alone a note opens, says so, is left again at either end, and leads to the next claim; the words it speaks of stay in sight.':
    'Mit der Tastatur allein öffnet sich eine Anmerkung, sagt es, lässt sich an beiden Enden verlassen und führt zur nächsten Behauptung; die Worte, von denen sie spricht, bleiben im Blick.',
  'What is heard of paragraphs, a chart and the builder is kept word by word, and read by people when it changes: a claim’s beginning and end, its status once.':
    'Was von Absätzen, einer Grafik und dem Rechner zu hören ist, wird Wort für Wort festgehalten und von Menschen gelesen, wenn es sich ändert: Anfang und Ende einer Behauptung, ihr Status einmal.',
  'Previews open on hovering, focus and tap, can be hovered, and close on Escape; the list of claims by status is folded until it is asked for.':
    'Vorschauen öffnen sich beim Zeigen, beim Ansteuern und beim Tippen, lassen sich überfahren und schließen sich mit Escape; die Liste der Behauptungen nach Status ist eingeklappt, bis sie verlangt wird.',
  'With the text spacing of WCAG 1.4.12, with letters twice as large and in another typeface, nothing leaves the page at 320 and at 1,280 px, the words and numbers of every figure stand open, and no label lies over another.':
    'Mit den Textabständen nach WCAG 1.4.12, mit doppelt so großen Buchstaben und in einer anderen Schrift verlässt bei 320 und bei 1280 px nichts die Seite, Worte und Zahlen jeder Grafik stehen offen, und keine Beschriftung liegt über einer anderen.',
  'Articles are whole without each of the features that older engines lack, and readable without style sheets and scripts.':
    'Artikel sind auch ohne jede einzelne der Fähigkeiten ganz, die älteren Browsern fehlen, und ohne Formatierung und Skripte lesbar.',
  'On paper every kind of page has its words whole and its notes open: none stands over others, no sheet is 85% white, and an address stands after each link to another site and nowhere else.':
    'Auf Papier hat jede Art von Seite alle Worte und offene Anmerkungen: Keine steht über anderen, kein Blatt ist zu 85 % weiß, und eine Adresse steht nach jedem Verweis auf eine andere Website und sonst nirgends.',
  'Where the script that folds the notes of a phone never comes, they unfold by themselves after four seconds.':
    'Wo das Skript nie ankommt, das die Anmerkungen auf dem Telefon einklappt, klappen sie nach vier Sekunden von selbst auf.',
  'The reader views of Firefox and others keep every block of the text and the status of every claim.':
    'Die Leseansichten von Firefox und anderen behalten jeden Block des Textes und den Status jeder Behauptung.',
  'No screen reader is driven: the tests read what browsers hand to one, and do not hear what it makes of it.':
    'Kein Bildschirmleser wird gesteuert: Die Prüfungen lesen, was Browser ihm übergeben, und hören nicht, was er daraus macht.',
  'WebKit is tested as WebKitGTK on Linux; Safari on iOS and macOS shares the engine and not the rest.':
    'WebKit ist als WebKitGTK unter Linux geprüft; Safari unter iOS und macOS teilt den Kern und nicht den Rest.',
  'The drivers of Firefox and WebKit used here press keys and click, and have no touch, no hovering, no print and no forced colours: those are tested in Chromium alone.':
    'Die Steuerung von Firefox und WebKit drückt hier Tasten und klickt; Berühren, Zeigen, Drucken und erzwungene Farben kann sie nicht: Das ist nur in Chromium geprüft.',
  'axe-core is run in Chromium alone, since what it reads is the page and not the engine.':
    'axe-core läuft nur in Chromium, denn es liest die Seite und nicht den Browser.',
  'Forced colours and greyscale are looked at by people, in pictures, when a style changes.':
    'Erzwungene Farben und Graustufen werden von Menschen betrachtet, in Bildern, wenn sich die Gestaltung ändert.',
  'Low contrast': 'Geringer Kontrast',
  'Every status colour has 4.5 to 1 on each ground it stands on, in both themes, and lines and marks have the same colours.':
    'Jede Statusfarbe hat 4,5 zu 1 auf jedem Grund, auf dem sie steht, in beiden Farbschemata, und Linien und Zeichen haben dieselben Farben.',
  'Only visual': 'Nur sichtbar',
  'A chart has a name, its sentence in words, its numbers as a table and its claims as a list, in the accessibility tree of three engines. What a drawing works out beside its marks, such as a difference, stands in the drawing alone unless its sentence says it too.':
    'Eine Grafik hat einen Namen, ihren Satz in Worten, ihre Zahlen als Tabelle und ihre Behauptungen als Liste, im Barrierefreiheitsbaum dreier Browser. Was eine Zeichnung neben ihren Zeichen ausrechnet, etwa einen Unterschied, steht nur in der Zeichnung, sofern ihr Satz es nicht auch sagt.',
  'Small text size': 'Kleine Schrift',
  'No letter of a drawing is shown below 12 px, on a phone and on a desktop.':
    'Kein Buchstabe einer Zeichnung ist kleiner als 12 px, auf dem Telefon und auf dem Bildschirm.',
  'Visual presents seizure risk': 'Gefahr von Anfällen',
  'Nothing flashes, and nothing moves by itself.':
    'Nichts blitzt, und nichts bewegt sich von selbst.',
  'Interaction output only has one input': 'Nur ein Weg der Bedienung',
  'Marks of a drawing lead to notes; a list of the same links stands under it for keyboard and screen reader. The builder is a form.':
    'Zeichen einer Zeichnung führen zu Anmerkungen; eine Liste derselben Verweise steht darunter, für Tastatur und Bildschirmleser. Der Rechner ist ein Formular.',
  'No interaction cues or instructions': 'Keine Hinweise zur Bedienung',
  'Folded parts and forms say what they do. That a mark of a drawing can be pressed is said with the key of an article, and under a figure that stands alone.':
    'Eingeklappte Teile und Formulare sagen, was sie tun. Dass sich ein Zeichen einer Zeichnung drücken lässt, steht beim Schlüssel eines Artikels, und unter einer Grafik, die allein steht.',
  'Controls override AT controls': 'Bedienung verdrängt Hilfsmittel',
  'Keys are taken inside an open note alone, arrows and Tab at either end, and Escape where something is open.':
    'Tasten werden nur in einer offenen Anmerkung belegt, Pfeile und Tab an beiden Enden, und Escape, wo etwas offen ist.',
  'No explanation for purpose or for how to read': 'Nicht erklärt, wozu und wie zu lesen',
  'Under its title a figure says what it measures, and in a sentence what it shows. How to read its shapes is explained on the method page, and not beside each.':
    'Unter ihrem Titel sagt eine Grafik, was sie misst, und in einem Satz, was sie zeigt. Wie ihre Formen zu lesen sind, steht auf der Seite zur Methode, und nicht neben jeder.',
  'No title, summary, or caption': 'Kein Titel, keine Zusammenfassung',
  'The title is the finding; measure and sentence stand with it.':
    'Der Titel ist der Befund; Maß und Satz stehen dabei.',
  'Reading level inappropriate': 'Zu schwer zu lesen',
  'By the formula of Flesch and Kincaid, titles and sentences of figures are for the ninth grade at most on the average, and some are above it. They name institutions and sums as the record does. Nobody has read them for it.':
    'Nach der Formel von Flesch und Kincaid, die fürs Englische gemacht ist, sind Titel und Sätze von Grafiken im Durchschnitt höchstens für die neunte Klasse, und manche darüber. Sie nennen Einrichtungen und Summen wie die Quellen. Gelesen hat sie daraufhin niemand.',
  'No table': 'Keine Tabelle',
  'Every figure has its numbers as a table, and as CSV.':
    'Jede Grafik hat ihre Zahlen als Tabelle, und als CSV.',
  'Data density inappropriate': 'Zu viele Daten auf einmal',
  'Drawings of few rows stand alone. The longest list of incidents is one drawing, since leaving any out would be a claim.':
    'Zeichnungen mit wenigen Zeilen stehen für sich. Die längste Liste von Vorfällen ist eine einzige Zeichnung, denn etwas wegzulassen wäre eine Behauptung.',
  'Navigation and interaction is tedious': 'Mühsame Bedienung',
  'A drawing is no stop of the keyboard; a link passes all the boxes of the builder, and claims by status are six folded lists.':
    'Eine Zeichnung ist kein Halt der Tastatur; ein Verweis überspringt alle Felder des Rechners, und Behauptungen nach Status sind sechs eingeklappte Listen.',
  'User style change not respected': 'Eigene Darstellung nicht beachtet',
  'Dark themes, forced colours and the size, spacing and typeface of text reach drawings. Where a drawing has no room for such letters, its words and numbers stand open beside it.':
    'Dunkle Farben, erzwungene Farben und Größe, Abstand und Schriftart von Text erreichen Zeichnungen. Wo eine Zeichnung keinen Platz für solche Buchstaben hat, stehen ihre Worte und Zahlen offen daneben.',
} as const
