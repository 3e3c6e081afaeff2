/** The words of the pages in German: front page, lists, claims, sources, search, and pages that are gone. */
export const pages = {
  // The front page
  'The state of the evidence': 'Der Stand der Belege',
  'Every claim says how firmly it stands': 'Jede Behauptung sagt, wie fest sie steht',
  'What each status promises': 'Was jeder Status verspricht',
  'What changed last': 'Zuletzt geändert',
  '{all}, or {feed}.': '{all}, oder {feed}.',
  'All corrections and changed claims': 'Alle Berichtigungen und geänderten Behauptungen',
  'the feed of changes': 'der Feed der Änderungen',
  'They rest on {sources}, {origins}.': 'Grundlage: {sources}, {origins}.',
  'Last review {reviewed}; last correction {corrected}.':
    'Zuletzt geprüft {reviewed}; zuletzt berichtigt {corrected}.',
  'Last review {reviewed}; no correction so far.':
    'Zuletzt geprüft {reviewed}; bisher keine Berichtigung.',
  'Claims by status': 'Behauptungen nach Status',
  // Nothing there, moved, withdrawn
  'Nothing stands here': 'Hier steht nichts',
  'There is no page at this address.': 'Unter dieser Adresse gibt es keine Seite.',
  'There is no page at this address. If a link on this site led to it, that is an error of ours, and {link}.':
    'Unter dieser Adresse gibt es keine Seite. Hat ein Verweis dieser Website hierher geführt, ist das unser Fehler, und {link}.',
  'we would like to know': 'wir möchten davon wissen',
  'What there is': 'Was es gibt',
  'Every claim, by status': 'Jede Behauptung, nach Status',
  'Every source': 'Jede Quelle',
  'The front page': 'Die Startseite',
  Moved: 'Umgezogen',
  'This page stands at {address}.': 'Diese Seite steht unter {address}.',
  Withdrawn: 'Zurückgezogen',
  'This page was withdrawn.': 'Diese Seite wurde zurückgezogen.',
  'What stood here was withdrawn on {date}, and nothing took its place.':
    'Was hier stand, wurde am {date} zurückgezogen; nichts trat an seine Stelle.',
  '{claims}, and {corrections}.': '{claims}, und {corrections}.',
  'All claims': 'Alle Behauptungen',
  'what was corrected': 'was berichtigt wurde',
  // Corrections
  'What has been put right in the articles, which values of the data and which claims have changed.':
    'Was in den Artikeln berichtigt wurde, welche Werte der Daten und welche Behauptungen sich geändert haben.',
  'What has been put right, with what stood there before, and which values and claims have changed.':
    'Was berichtigt wurde, mit dem, was vorher dort stand, und welche Werte und Behauptungen sich geändert haben.',
  'To be told of changes, give a feed reader {changes} (or {json}); it has new claims and reviews as well. New articles come with {articles}.':
    'Über Änderungen unterrichtet im Feedreader {changes} (oder {json}); er hat auch neue Behauptungen und Prüfungen. Neue Artikel bringt {articles}.',
  'the same as JSON Feed': 'derselbe als JSON Feed',
  'the feed of articles': 'der Feed der Artikel',
  'In the articles': 'In den Artikeln',
  'None so far.': 'Bisher keine.',
  'In the data': 'In den Daten',
  'No value has changed since it was first reviewed.':
    'Kein Wert hat sich seit seiner ersten Prüfung geändert.',
  'In the claims': 'In den Behauptungen',
  'No claim has changed since its first review.':
    'Keine Behauptung hat sich seit ihrer ersten Prüfung geändert.',
  'Nothing is changed in silence: {ledger} chains every state of every claim, and ends in {head}. Whoever kept an earlier end can check that the past is as it was: {command}.':
    'Nichts wird stillschweigend geändert: {ledger} verkettet jeden Stand jeder Behauptung und endet auf {head}. Wer ein früheres Ende aufgehoben hat, kann prüfen, dass die Vergangenheit ist, wie sie war: {command}.',
  'the ledger': 'das Verzeichnis',
  'An error is reported in {repository}, or from the page of the claim itself.':
    'Fehler lassen sich {repository} melden, oder auf der Seite der Behauptung selbst.',
  // Search
  'Search the articles, claims, sources and terms of this site.':
    'Suche in den Artikeln, Behauptungen, Quellen und Begriffen dieser Website.',
  'Articles, claims, sources and terms.': 'Artikel, Behauptungen, Quellen und Begriffe.',
  'The search runs in your browser and needs a script. Without one, {claims} and {sources} stand on a page each, where the browser’s own search finds every word.':
    'Die Suche läuft in Ihrem Browser und braucht ein Skript. Ohne Skript stehen {claims} und {sources} auf je einer Seite, auf der die Suche des Browsers jedes Wort findet.',
  'all claims': 'alle Behauptungen',
  'all sources': 'alle Quellen',
  'A search engine finds the rest with {words}.': 'Den Rest findet eine Suchmaschine mit {words}.',
  In: 'In',
  Status: 'Status',
  any: 'alle',
  Found: 'Gefunden',
  articles: 'Artikel',
  claims: 'Behauptungen',
  sources: 'Quellen',
  terms: 'Begriffe',
  Article: 'Artikel',
  Claim: 'Behauptung',
  Source: 'Quelle',
  Term: 'Begriff',
  'Nothing found.': 'Nichts gefunden.',
  '{all} found.': '{all} gefunden.',
  '{all} found, the first {shown} shown.': '{all} gefunden, die ersten {shown} gezeigt.',
  'Show {number} more': '{number} weitere zeigen',
  'Show more': 'Mehr zeigen',
  'Searching …': 'Suche läuft …',
  'The search': 'Die Suche',
  'The index of the search could not be loaded. Press Search to try again.':
    'Der Index der Suche ließ sich nicht laden. Mit „Suche“ erneut versuchen.',
  // The list of claims
  'All {claims} of the site, each with its status, who says so, and on how many independent origins it rests.':
    'Auf der Website: {claims}, jede mit ihrem Status, wer es sagt, und auf wie vielen unabhängigen Ursprüngen sie ruht.',
  'Every claim the articles make, those on which most hangs first, and on how many independent origins each rests.':
    'Jede Behauptung der Artikel, voran die, an denen am meisten hängt, und auf wie vielen unabhängigen Ursprüngen sie ruht.',
  '{coverage}, and {doubts}.': '{coverage}, und {doubts}.',
  'How much of each article they cover': 'Wie viel von jedem Artikel sie abdecken',
  'why you might doubt us': 'warum Sie uns bezweifeln könnten',
  'What of each article is covered': 'Was von jedem Artikel abgedeckt ist',
  'Why you might doubt us': 'Warum Sie uns bezweifeln könnten',
  'The record shows no weak link.': 'Die Belege zeigen keine schwache Stelle.',
  '{covered} of {sentences} carry a claim or a citation. Of {claims}, {alone} on one origin alone, {overdue} past review.':
    '{covered} von {sentences} mit einer Behauptung oder einem Beleg. Von {claims} auf einem einzigen Ursprung: {alone}; zur Prüfung fällig: {overdue}.',
  all: 'alle',
  Confidence: 'Vertrauen',
  Order: 'Folge',
  'most hangs on it': 'nach Gewicht',
  'fewest origins': 'wenigste Ursprünge',
  'reviewed longest ago': 'am längsten nicht geprüft',
  Filter: 'Filter',
  '{shown} of {all}': '{shown} von {all}',
  '{shown} of {claims}': '{shown} von {claims}',
  'Show all': 'Alle zeigen',
  'Said by': 'Gesagt von',
  'Origins for, against': 'Ursprünge dafür, dagegen',
  Reviewed: 'Geprüft',
  'and {number} more': 'und {number} weitere',
  'carried by a single independent origin: if that is wrong, nothing else here would show it':
    'auf einem einzigen unabhängigen Ursprung: Ist der falsch, zeigt es hier sonst nichts',
  'carried only by documents that we know through others':
    'nur auf Dokumenten, die wir durch andere kennen',
  'carried by a source that repeats another, as we infer; if it does not, its origins are counted wrongly':
    'auf einer Quelle, die, wie wir schließen, eine andere wiederholt; tut sie es nicht, sind die Ursprünge falsch gezählt',
  'on evidence that is fragmentary, questionable or contradicted':
    'auf lückenhaften, fragwürdigen oder bestrittenen Belegen',
  'carried by a source, or a copy of one, that was retracted or superseded':
    'auf einer Quelle, oder der Abschrift einer solchen, die zurückgezogen oder ersetzt wurde',
  'past the day on which they were to be looked at again':
    'über den Tag hinaus, an dem sie wieder zu prüfen waren',
  // A claim
  'You are here': 'Sie sind hier',
  'A claim of “{article}”.': 'Eine Behauptung aus „{article}“.',
  'A claim of {site}: {tagline}': 'Eine Behauptung von {site}: {tagline}',
  'The record:': 'Die Quellen:',
  'This claim as JSON': 'Diese Behauptung als JSON',
  'This claim as Markdown': 'Diese Behauptung als Markdown',
  'This claim as HTML': 'Diese Behauptung als HTML',
  'There is none; that is what the status says.': 'Es gibt keine; eben das sagt der Status.',
  'What it is bound to': 'Woran sie gebunden ist',
  'What would change our mind': 'Was unsere Meinung ändern würde',
  'Drawn in': 'Gezeichnet in',
  'Where it stands': 'Wo sie steht',
  'Beside it': 'Daneben',
  History: 'Verlauf',
  'Dispute this claim': 'Diese Behauptung bestreiten',
  'Show it elsewhere': 'Anderswo zeigen',
  'The claim alone': 'Die Behauptung allein',
  '{claim}, in a frame that follows its status:':
    '{claim}, in einem Rahmen, der ihrem Status folgt:',
  'Code to frame this claim': 'Code für einen Rahmen mit dieser Behauptung',
  'As words that stay as they are, with their status:':
    'Als Worte, die bleiben, wie sie sind, mit ihrem Status:',
  'Confidence in the evidence': 'Vertrauen in die Belege',
  'Where the error comes from': 'Woher der Irrtum kommt',
  'Last reviewed': 'Zuletzt geprüft',
  ' by {reviewer}': ' von {reviewer}',
  '; again by {date}': '; wieder bis {date}',
  'Read it there': 'Dort lesen',
  'Nothing on record.': 'Nichts verzeichnet.',
  'Beside the matter': 'Neben der Sache',
  'Repeats {source}': 'Wiederholt: {source}',
  'These words were not held against a stored text of the source.':
    'Dieser Wortlaut wurde an keinem gespeicherten Text der Quelle geprüft.',
  '{site}, reviewed {date}': '{site}, geprüft am {date}',
  'Evidence for and against, reviewed {date}': 'Belege dafür und dagegen, geprüft am {date}',
  'Status on the site: {status}. Page: {url}': 'Status auf der Website: {status}. Seite: {url}',
  'What is wrong with it:': 'Was daran falsch ist:',
  'What shows that (a document, with a page or a link):':
    'Was das zeigt (ein Dokument, mit Seite oder Verweis):',
  'Dispute: {claim}': 'Einspruch: {claim}',
  // Sources
  'What it repeats': 'Was sie wiederholt',
  'No other source here.': 'Keine andere Quelle hier.',
  'What repeats it': 'Was sie wiederholt sieht',
  'What rests on it': 'Was auf ihr ruht',
  'Numbers and dates taken from it:': 'Zahlen und Daten aus ihr:',
  'No claim cites it; it stands in the record of who repeats whom.':
    'Keine Behauptung beruft sich auf sie; sie steht im Verzeichnis, wer wen wiederholt.',
  'As we infer.': 'Wie wir schließen.',
  'To cite the document': 'Das Dokument zitieren',
  'Cited in': 'Zitiert in',
  'bears on {claims}': 'trägt zu {claims} bei',
  'background of {claims}': 'Hintergrund von {claims}',
  '{rows} of data': '{rows} der Daten',
  'only who repeats whom': 'nur, wer wen wiederholt',
  'The {documents} this site rests on, how each was read, and which repeat which.':
    'Worauf diese Website ruht: {documents}; wie jedes gelesen wurde, und welches welches wiederholt.',
  '{documents} cited.': '{documents} zitiert.',
  '{number} bears on a claim, from {origins}; the others are only background.':
    '{number} trägt zu einer Behauptung bei ({origins}); die anderen sind nur Hintergrund.',
  '{number} bear on a claim, from {origins}; the others are only background.':
    '{number} tragen zu einer Behauptung bei ({origins}); die anderen sind nur Hintergrund.',
  '{number} bears on a claim, from {origins}.':
    '{number} trägt zu einer Behauptung bei ({origins}).',
  '{number} bear on a claim, from {origins}.':
    '{number} tragen zu einer Behauptung bei ({origins}).',
  'A title in brackets is a description of ours.':
    'Ein Titel in eckigen Klammern ist unsere Beschreibung.',
  'On this page': 'Auf dieser Seite',
  'All of them for a reference manager:': 'Alle für eine Literaturverwaltung:',
  Kind: 'Art',
  'How we know it': 'Woher wir sie kennen',
  'Published by': 'Herausgeber',
  Date: 'Datum',
  'It bears none.': 'Sie trägt keines.',
  Address: 'Adresse',
  'None but the archived copy’s.': 'Keine außer der der archivierten Kopie.',
  'Neither an address nor an archived copy of it is known.':
    'Weder eine Adresse noch eine archivierte Kopie ist bekannt.',
  'Archived copy': 'Archivierte Kopie',
  'As it was on {date}': 'Stand vom {date}',
  '; SHA-256 of what was read: {digest}': '; SHA-256 des Gelesenen: {digest}',
  'What stands now': 'Was jetzt gilt',
  'Retracted: {why}': 'Zurückgezogen: {why}',
  'Superseded: {why}': 'Ersetzt: {why}',
  'Retracted.': 'Zurückgezogen.',
  'Superseded.': 'Ersetzt.',
  Document: 'Dokument',
  Repeats: 'Wiederholt',
  'An origin': 'Ein Ursprung',
  'Source for {term}': 'Quelle für {term}',
  // Rules
  'The {rules} the build holds content to: what breaks each, why it is there, and how to mend it.':
    'Woran der Bau den Inhalt misst: {rules}; was jede verletzt, warum es sie gibt, und wie es sich beheben lässt.',
  'The build holds the content to {rules}. It collects every fault, prints each in four lines, and publishes nothing until they are mended.':
    'Der Bau misst den Inhalt an Regeln: {rules}. Er sammelt jeden Fehler, druckt jeden in vier Zeilen, und veröffentlicht nichts, bis sie behoben sind.',
  'Rules and messages speak to writers, in English.':
    'Regeln und Meldungen richten sich an Schreibende, auf Englisch.',
  'What breaks the rule {rule}, why it is there, and how to mend it.':
    'Was die Regel {rule} verletzt, warum es sie gibt, und wie es sich beheben lässt.',
  'Why it is there': 'Warum es sie gibt',
  'How to mend it': 'Wie es sich beheben lässt',
  'What the build says': 'Was der Bau sagt',
  Message: 'Meldung',
  'An example': 'Ein Beispiel',
  Examples: 'Beispiele',
} as const
