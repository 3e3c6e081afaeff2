/** The words of drawings in German: labels, descriptions, tables, and the form that builds a total. */
export const drawings = {
  'Logarithmic scale': 'Logarithmische Skala',
  'Log scale: {reason}': 'Logarithmische Skala: {reason}',
  'The scale does not begin at zero.': 'Die Skala beginnt nicht bei null.',
  'By status: {statuses}.': 'Nach Status: {statuses}.',
  'our sum': 'unsere Summe',
  inferred: 'erschlossen',
  both: 'beides',
  as: 'als',
  // The total builder
  'Start from a position somebody took': 'Von einer Position ausgehen, die jemand vertreten hat',
  'What to count': 'Was gezählt wird',
  'Skip {items}': '{items} überspringen',
  'Count {what} too': 'Auch zählen: {what}',
  'what is {measure}': 'was {measure} ist',
  'Not counted; press to count': 'Nicht gezählt; zum Zählen drücken',
  'Published totals': 'Veröffentlichte Summen',
  '{items} smaller than those': '{items}, kleiner als diese',
  '{number} without a value': '{number} ohne Wert',
  'disputed by {who}': 'bestritten: {who}',
  '{items} without a value: unknown': '{items} ohne Wert: unbekannt',
  '{number} unknown': '{number} unbekannt',
  '{what} left out': '{what} weggelassen',
  '{positions} on the same {items}.': '{positions} über dieselben {items}.',
  'Published totals for comparison: {list}.': 'Veröffentlichte Summen zum Vergleich: {list}.',
  'All sums are our arithmetic; unpriced {items} count as unknown, not as zero.':
    'Alle Summen sind unsere Rechnung; {items} ohne Wert zählen als unbekannt, nicht als null.',
  'item aimed at': 'angestrebter Eintrag',
  'items aimed at': 'angestrebte Einträge',
  Position: 'Position',
  Priced: 'Beziffert',
  'Left out': 'Weggelassen',
  Firmness: 'Festigkeit',
  'Without a value': 'Ohne Wert',
  // Timelines
  'There is no event to draw.': 'Es gibt kein Ereignis zu zeichnen.',
  'One event: {event}.': 'Ein Ereignis: {event}.',
  '{events} in order of time: {lanes}.': '{events} in zeitlicher Folge: {lanes}.',
  'The first: {first}. The last: {last}.': 'Das erste: {first}. Das letzte: {last}.',
  'Most fall in {year}: {number}.': 'Die meisten fallen ins Jahr {year}: {number}.',
  'Where the day is not known, an entry stands at the start of its month or year.':
    'Wo der Tag nicht bekannt ist, steht ein Eintrag am Anfang seines Monats oder Jahres.',
  'Small, and named in the table: {others}.': 'Klein, und in der Tabelle genannt: {others}.',
  'after {years} without an entry': 'nach {years} ohne Eintrag',
  'until {date}': 'bis {date}',
  'to {year}': 'bis {year}',
  'from {year}': 'ab {year}',
  // Series
  'There is no series to draw.': 'Es gibt keine Reihe zu zeichnen.',
  'There is no value to draw.': 'Es gibt keinen Wert zu zeichnen.',
  '{series} with {values}.': '{series}; {values}.',
  'The table has the others.': 'Die anderen stehen in der Tabelle.',
  'the highest {value}': 'am höchsten {value}',
  'the lowest {value}': 'am niedrigsten {value}',
  'from {first} to {last}': 'von {first} bis {last}',
  // Who repeats whom
  'There is no source to draw.': 'Es gibt keine Quelle zu zeichnen.',
  'None repeats another.': 'Keine wiederholt eine andere.',
  '{name} ({date}) stands behind {others}.': 'Auf {name} ({date}) ruhen: {others}.',
  '{name} ({date}) stands behind {others}, {number} of them only by way of an inferred link.':
    'Auf {name} ({date}) ruhen: {others}, davon {number} nur über eine erschlossene Verbindung.',
  'Of {links}, none is inferred.': '{links}, davon keine erschlossen.',
  'Of {links}, {number} is inferred and drawn dashed.':
    '{links}, davon {number} erschlossen und gestrichelt.',
  'Of {links}, {number} are inferred and drawn dashed.':
    '{links}, davon {number} erschlossen und gestrichelt.',
  '{number} more': '{number} weitere',
  'The most repeated directly is {name}: by {who}.':
    'Am häufigsten direkt wiederholt: {name}; es wiederholen {who}.',
  '{who} repeats sources that are not shown here.':
    '{who} wiederholt Quellen, die hier nicht gezeigt sind.',
  '{who} repeat sources that are not shown here.':
    '{who} wiederholen Quellen, die hier nicht gezeigt sind.',
  'origin: repeats no other source here': 'Ursprung: wiederholt hier keine andere Quelle',
  'repeats {what} (inferred)': 'wiederholt {what} (erschlossen)',
  'repeats {what} (both inferred)': 'wiederholt {what} (beide erschlossen)',
  'repeats {what} (all inferred)': 'wiederholt {what} (alle erschlossen)',
  'repeats {what}, not shown here': 'wiederholt {what}, hier nicht gezeigt',
  'repeats a source further down': 'wiederholt eine Quelle weiter unten',
  'no date': 'ohne Datum',
  'What looks like {number} sources is one': 'Was wie {number} Quellen aussieht, ist eine',
  'Dashed: inferred.': 'Gestrichelt: erschlossen.',
  'Arrows lead from a source to what repeats it.':
    'Pfeile führen von einer Quelle zu dem, was sie wiederholt.',
  'nothing: an origin': 'nichts: ein Ursprung',
  'stated or plain': 'gesagt oder offenkundig',
  'How that is known': 'Woher das bekannt ist',
  Why: 'Warum',
  // Rows by label
  'This list has no rows.': 'Diese Liste hat keine Zeilen.',
  '{label}: {rows} by label.': '{label}: {rows} nach Bezeichnung.',
  'Of these in the end {measure}: {list}.': 'Davon am Ende {measure}: {list}.',
  'The largest: {list}.': 'Die größten: {list}.',
  'our sum of {rows}': 'unsere Summe von {rows}',
  '{rows} labelled {measure}': '{rows}, bezeichnet als {measure}',
  'Of these, {list}': 'Davon {list}',
  'Of these, {list} (our sums)': 'Davon {list} (unsere Summen)',
  'Of these, {list} (our sums, each rounded, so together they differ from the whole)':
    'Davon {list} (unsere Summen, jede gerundet, darum zusammen anders als das Ganze)',
  // Intervals
  'There is no estimate to draw.': 'Es gibt keine Schätzung zu zeichnen.',
  '{estimates}. The lowest: {lowest}. The highest: {highest}.':
    '{estimates}. Am niedrigsten: {lowest}. Am höchsten: {highest}.',
  'All intervals share some values.': 'Alle Intervalle haben Werte gemeinsam.',
  'No value lies in all intervals.': 'Kein Wert liegt in allen Intervallen.',
  'Not all intervals are of one kind.': 'Nicht alle Intervalle sind von einer Art.',
  'interval of no stated level': 'Intervall ohne genanntes Niveau',
  // Estimates
  'There is no number to draw.': 'Es gibt keine Zahl zu zeichnen.',
  '{value}, our sum,': '{value}, unsere Summe,',
  'denied: no quantity, so off the scale': 'bestritten: keine Größe, darum neben der Skala',
  'Whose number': 'Wessen Zahl',
  'our sum of its rows: {value}': 'unsere Summe ihrer Zeilen: {value}',
  'as “{value}”': 'als „{value}“',
  'repeated by {who}': 'wiederholt: {who}',
  'our sum of {what}': 'unsere Summe von {what}',
  '{numbers} from {origins}': '{numbers}, {origins}',
  '{number} counts {what}': '{number} zählt {what}',
  '{number} count {what}': '{number} zählen {what}',
  'what was {measure}': 'was {measure} wurde',
  'they look at different things': 'sie betrachten Verschiedenes',
  'they cover different periods': 'sie decken verschiedene Zeiträume ab',
  'These numbers do not answer one and the same question: {why}.':
    'Diese Zahlen beantworten nicht ein und dieselbe Frage: {why}.',
  // Editions
  '{span}, as counted by {who}: {values}, of which {number} was revised in a later edition.':
    '{span}, gezählt von {who}: {values}, davon in einer späteren Ausgabe geändert: {number}.',
  '{span}, as counted by {who}: {values}, of which {number} were revised in a later edition.':
    '{span}, gezählt von {who}: {values}, davon in einer späteren Ausgabe geändert: {number}.',
  'The largest revision by share: {who} had {before} for {period} in {earlier} and {after} in {later}.':
    'Die anteilig größte Änderung: {who}, für {period}; {before} in der Ausgabe {earlier}, {after} in der Ausgabe {later}.',
  'The publishers stand furthest apart on {period}: {low}, {high}.':
    'Am weitesten auseinander liegen die Herausgeber bei {period}: {low}, {high}.',
  'up by {amount}': 'um {amount} mehr',
  'down by {amount}': 'um {amount} weniger',
  'was {before}': 'vorher {before}',
  'All count {what}.': 'Alle zählen: {what}.',
  'They do not all count the same thing. Most count {what};':
    'Nicht alle zählen dasselbe. Die meisten zählen: {what};',
  'An arrow leads from an earlier count to the one that replaced it; where there is no room for one, the earlier stands at the left, smaller.':
    'Ein Pfeil führt von einer früheren Zählung zu der, die sie ersetzt hat; wo kein Platz dafür ist, steht die frühere links, kleiner.',
  Publisher: 'Herausgeber',
  Stands: 'Stand',
  'last count': 'letzte Zählung',
  'earlier count': 'frühere Zählung',
  // What periods are covered
  'There is no count whose period could be drawn.':
    'Es gibt keine Zählung, deren Zeitraum sich zeichnen ließe.',
  '{counts}, of which none gives its period.': '{counts}, von denen keine ihren Zeitraum nennt.',
  '{counts} covers {periods}.': '{counts} deckt {periods} ab.',
  '{counts} cover {periods}.': '{counts} decken {periods} ab.',
  '{who} gives no period.': '{who} nennt keinen Zeitraum.',
  '{who} give no period.': '{who} nennen keinen Zeitraum.',
  'The earliest start is that of {first} ({start}), the latest end that of {last} ({end}).':
    'Am frühesten beginnt {first} ({start}), am spätesten endet {last} ({end}).',
  '{number} share one period, {period}.': 'Einen gemeinsamen Zeitraum haben {number}: {period}.',
  'all {measure}': 'alle {measure}',
  '{items} on the same axis: {each}.': '{items} auf derselben Achse: {each}.',
  'The largest, {name} ({date}), {value}, lies inside {periods}; a period that holds it need not count it.':
    'Am größten: {name} ({date}), {value}; umfasst von: {periods}. Ein Zeitraum, der es umfasst, muss es nicht zählen.',
  'every period': 'allen Zeiträumen',
  '{number} of the {periods}': '{number} (insgesamt {periods})',
  '{time} not counted': '{time} nicht gezählt',
  'Paler: an end that is known to the year only.':
    'Blasser: ein Ende, das nur aufs Jahr bekannt ist.',
  'a denial: no period': 'ein Dementi: kein Zeitraum',
  'published {date}': 'erschienen {date}',
  // What a number is made of
  'No parts of this number are known.': 'Von dieser Zahl sind keine Teile bekannt.',
  '{label}, as published': '{label}, wie veröffentlicht',
  'What {label} counts:': 'Was hier gezählt ist ({label}):',
  'What {label} counts, published as {value}:':
    'Was hier gezählt ist ({label}, veröffentlicht als {value}):',
  '{part} alone is {share} of the priced parts (our arithmetic).':
    '{part} allein: {share} der bezifferten Teile (unsere Rechnung).',
  'Hatched, because its attribution is disputed: {list}.':
    'Schraffiert, weil die Zuschreibung umstritten ist: {list}.',
  ', and {number} unknown': ', und {number} unbekannt',
  'Without {names}:': 'Ohne {names}:',
  'sum of the parts, our arithmetic:': 'Summe der Teile, unsere Rechnung:',
  'Of it {measure}: {value}': 'Davon {measure}: {value}',
  '{number} smaller': '{number} kleinere',
  'Without {names}, {sum} is left (our arithmetic).':
    'Ohne {names} bleibt: {sum} (unsere Rechnung).',
  'Until published, our arithmetic': 'Bis zur Veröffentlichung, unsere Rechnung',
  'Change, our arithmetic': 'Änderung, unsere Rechnung',
  'Gap, our arithmetic': 'Lücke, unsere Rechnung',
  'Sum, our arithmetic': 'Summe, unsere Rechnung',
  'and {parts} without a value': 'und {parts} ohne Wert',
  'attribution {status}': 'Zuschreibung {status}',
  'attribution: {status}': 'Zuschreibung: {status}',
  'No part has a published value.': 'Kein Teil hat einen veröffentlichten Wert.',
  '{parts} has no published value and counts as unknown, not as zero.':
    '{parts} hat keinen veröffentlichten Wert und zählt als unbekannt, nicht als null.',
  '{parts} have no published value and count as unknown, not as zero.':
    '{parts} haben keinen veröffentlichten Wert und zählen als unbekannt, nicht als null.',
  'The {parts} brings the sum to {sum} ({ours}).': 'Summe für {parts}: {sum} ({ours}).',
  'The {parts} bring the sum to {sum} ({ours}).': 'Summe für {parts}: {sum} ({ours}).',
  'our arithmetic': 'unsere Rechnung',
  'our arithmetic, rounded': 'unsere Rechnung, gerundet',
  'weakest part: {status}': 'schwächster Teil: {status}',
  'no part': 'kein Teil',
} as const
